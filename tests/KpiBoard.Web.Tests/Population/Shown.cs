using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Tests.Population;

/// <summary>Figures of a quarter as a viewer may see them, made up for a test.</summary>
internal static class Shown
{
    private static readonly Period Quarter = Period.Of(new Quarter(2024, 2));

    /// <summary>Every source covers some child.</summary>
    public static PeriodFigures Of(params PublishedFigure[] figures) => new(Quarter, new(figures,
        [.. Enum.GetValues<Sources>().Select(source => new SourceCoverage(source, CoverageLevel.Most, null))]));

    public static PeriodFigures CoveredByNothing(params PublishedFigure[] figures) => new(Quarter, new(figures, []));

    public static PublishedFigure Figure(string measure, long? numerator, long? denominator, string split = "all", string value = "all") =>
        new(measure, split, value, numerator, denominator);

    /// <summary>So many children of a value, told by one of the four statuses.</summary>
    public static PublishedFigure Children(long? children, string split = "all", string value = "all") =>
        Figure("kpi2_total_suitable_end", children is null ? null : 0, children, split, value);
}
