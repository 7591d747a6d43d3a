namespace KpiBoard.Web.Charts;

/// <summary>One line of a chart.</summary>
/// <param name="Place">Its place among the lines that could be drawn, which decides its colour, dash and marker.</param>
/// <param name="Shares">A share for each point, from 0 to 1; null leaves a gap.</param>
public sealed record ChartSeries(string Name, int Place, IReadOnlyList<decimal?> Shares);
