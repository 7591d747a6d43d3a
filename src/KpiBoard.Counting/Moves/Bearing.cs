namespace KpiBoard.Counting.Moves;

/// <summary>What a row could do to the headlines if it were mended.</summary>
public enum Bearing
{
    /// <summary>Nothing: neither headline rests on it.</summary>
    None,

    /// <summary>One placement more takes part in KPI 2.</summary>
    Placement,

    /// <summary>A placement recorded as none turns out to be one.</summary>
    NoneIsSome,

    /// <summary>Every placement: the whole file is at stake.</summary>
    Placements,

    /// <summary>One record of learning needs more, or one that says more, takes part in KPI 3.</summary>
    LearningNeed,

    /// <summary>Every record of learning needs: the whole file is at stake.</summary>
    LearningNeeds,

    /// <summary>An order more, of any dates.</summary>
    Order,

    /// <summary>An order whose dates stand, and which does not count yet, counts.</summary>
    OrderCounts,

    /// <summary>An order that counts ceases to.</summary>
    OrderDropped,

    /// <summary>A child whose own row cannot be used, or stands for two: it may come in, go out, or be another.</summary>
    Child,
}
