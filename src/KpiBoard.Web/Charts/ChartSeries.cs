namespace KpiBoard.Web.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Shares">A share for each point, from 0 to 1; null leaves a gap.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Shares);
