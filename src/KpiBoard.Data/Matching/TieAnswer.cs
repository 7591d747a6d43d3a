namespace KpiBoard.Data;

/// <summary>What came of asking for a tie.</summary>
public enum TieAnswer
{
    /// <summary>It is kept, and the service is counted with it.</summary>
    Made,

    /// <summary>No row waits for a child with the UPN any more.</summary>
    NothingWaits,

    /// <summary>No child in use has the id.</summary>
    NoSuchChild,

    /// <summary>The child has another UPN: one of the two is likely wrong. Confirm it, or do not.</summary>
    HasAnotherUpn,
}
