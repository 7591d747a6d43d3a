namespace KpiBoard.Counting.Changes;

/// <summary>What a child does in a period when other files are counted.</summary>
public enum Movement
{
    /// <summary>It was not counted, and is.</summary>
    ComesIn,

    /// <summary>It was counted, and is not any more.</summary>
    GoesOut,

    /// <summary>It is counted as before, and something that measures rest on is otherwise.</summary>
    Changes,
}
