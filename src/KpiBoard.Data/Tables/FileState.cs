namespace KpiBoard.Data.Tables;

/// <summary>Where a version of a file stands. Every version is kept.</summary>
public enum FileState
{
    /// <summary>Waits for a person to use or to discard it.</summary>
    OnHold,

    /// <summary>Counted: one version of each file of a service at most.</summary>
    InUse,

    /// <summary>Was in use until another version took its place.</summary>
    Replaced,

    /// <summary>A person chose not to use it.</summary>
    Discarded,
}
