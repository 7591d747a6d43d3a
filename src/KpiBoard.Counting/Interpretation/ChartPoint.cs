namespace KpiBoard.Counting.Interpretation;

/// <summary>One quarter of a control chart. A share is from 0 to 1.</summary>
public readonly record struct ChartPoint(Quarter Quarter, double Value, Limits Limits, Signal Signal);
