using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Comparing;

/// <summary>A figure of a service that can be compared, but for what a test changes.</summary>
internal static class AnArea
{
    public const string Suitable = "kpi2_total_suitable_end";

    public static AreaFigure Figure(string service, long met, long of, string measure = Suitable) =>
        new(service, measure, new Ratio(met, of), "8.1", FigureSource.CaseLevel, CoverageLevel.Most, HasLargeGaps: false) { SchoolAge = new(of / 2, of) };

    /// <summary>Ten services of a hundred children, sixty of them suitable.</summary>
    public static IEnumerable<AreaFigure> Ten => Enumerable.Range(0, 10).Select(i => Figure($"S{i}", 60, 100));
}
