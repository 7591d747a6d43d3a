namespace KpiBoard.Data.Memory;

public enum MinuteKind
{
    /// <summary>To be answered.</summary>
    Question,

    /// <summary>What the board decided.</summary>
    Decision,

    /// <summary>What somebody is to do by a day.</summary>
    Action,
}
