namespace KpiBoard.Counting.Conflicts;

/// <summary>A figure that a ruling moves.</summary>
public sealed record MovedFigure(Period Period, Measure Measure, Ratio Now, Ratio Then);
