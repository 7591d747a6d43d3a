namespace KpiBoard.Web.Charts;

/// <summary>The bars of one colour.</summary>
/// <param name="Values">A number for each category; null leaves the bar out.</param>
/// <param name="Labels">What stands at the end of each bar.</param>
public sealed record BarSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Labels);
