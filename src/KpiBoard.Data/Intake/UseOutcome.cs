namespace KpiBoard.Data.Intake;

/// <summary>What came of a decision to put files in use.</summary>
public enum UseOutcome
{
    /// <summary>They are in use, and counted.</summary>
    Used,

    /// <summary>They do not wait any more, or there are none of that id. Nothing was changed.</summary>
    NotThere,

    /// <summary>Other files are in use than when they were previewed. Nothing was changed.</summary>
    Stale,
}
