namespace KpiBoard.Web.Files.Reports;

/// <summary>What became of what was sent.</summary>
public enum ReportState
{
    /// <summary>It waits its turn, or is being checked.</summary>
    AtWork,

    OnHold,

    /// <summary>One of its files at least is counted.</summary>
    InUse,

    /// <summary>Later files have taken the place of all of its own.</summary>
    Replaced,

    Discarded,

    /// <summary>Nothing of it could be kept.</summary>
    Refused,

    /// <summary>The same files were in use already.</summary>
    Unchanged,

    /// <summary>The same files were on hold already.</summary>
    HeldAlready,

    /// <summary>A fault stopped it.</summary>
    Failed,
}
