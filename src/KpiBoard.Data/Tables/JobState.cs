namespace KpiBoard.Data.Tables;

public enum JobState
{
    Queued,
    Running,
    Done,

    /// <summary>An import that waits for a person.</summary>
    OnHold,
    Failed,
}
