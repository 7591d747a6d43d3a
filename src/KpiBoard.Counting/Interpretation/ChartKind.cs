namespace KpiBoard.Counting.Interpretation;

/// <summary>Where a chart's limits come from.</summary>
public enum ChartKind
{
    /// <summary>The common share, and the number of children of each quarter.</summary>
    PChart,

    /// <summary>How much the values differ from one quarter to the next.</summary>
    Xmr,
}
