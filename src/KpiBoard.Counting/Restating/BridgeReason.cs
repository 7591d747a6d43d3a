namespace KpiBoard.Counting.Restating;

/// <summary>Why a figure of today is not the one that was signed.</summary>
public enum BridgeReason
{
    /// <summary>The rules count otherwise than when it was signed.</summary>
    RuleChanged,

    /// <summary>The child, or its order, was not in the files that were signed.</summary>
    LateRecord,

    /// <summary>The child, or its order, is not in the files any more.</summary>
    RemovedRecord,

    /// <summary>The order ended in another period by the files that were signed.</summary>
    MovedIn,

    /// <summary>The order ended in another period by the files of today.</summary>
    MovedOut,

    /// <summary>What is recorded of the child or its order is otherwise.</summary>
    Corrected,
}
