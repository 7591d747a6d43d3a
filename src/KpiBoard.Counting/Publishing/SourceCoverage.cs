using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Publishing;

/// <summary>How far a source covers the children of a period: those it does not cover are not known.</summary>
/// <param name="Ratio">Covered children of all; null where counts are not shown.</param>
/// <remarks>Source: counting rules section 6, "Coverage is shown beside every such figure".</remarks>
public sealed record SourceCoverage(Sources Source, CoverageLevel Level, Ratio? Ratio)
{
    // No figure rests on the authority's list of plans, so its coverage stands beside none.
    private static readonly Sources[] All = [.. Enum.GetValues<Sources>().Where(source => source is not (Sources.None or Sources.EhcPlans))];

    /// <summary>Of every source, with its counts.</summary>
    public static IReadOnlyList<SourceCoverage> WithCounts(IReadOnlyList<ChildQuarter> children) =>
        [.. All.Select(source => Of(source, new(children.Count(child => child.Covers(source)), children.Count)))];

    /// <summary>Of every source, in words alone.</summary>
    public static IReadOnlyList<SourceCoverage> Protected(IReadOnlyList<ChildQuarter> children) =>
        [.. WithCounts(children).Select(coverage => coverage with { Ratio = null })];

    private static SourceCoverage Of(Sources source, Ratio ratio) => new(source, LevelOf(ratio), ratio);

    private static CoverageLevel LevelOf(Ratio ratio) => ratio.Share switch
    {
        null or 0 => CoverageLevel.None,
        >= 0.5m => CoverageLevel.Most,
        _ => CoverageLevel.Some,
    };
}
