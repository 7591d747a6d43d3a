using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Comparing;

/// <summary>What a service of so many children varies within by chance.</summary>
/// <param name="Near">Once in twenty it is outside.</param>
/// <param name="Far">Once in five hundred it is outside.</param>
public readonly record struct FunnelPoint(double Children, Interval Near, Interval Far);
