using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>What was released of a period: the children, their figures, and the figures as they were shown.</summary>
internal sealed record SeedRelease(IReadOnlyList<ChildQuarter> Children, IReadOnlyList<PublishedFigure> WithCounts, IReadOnlyList<PublishedFigure> Shown)
{
    public static SeedRelease Of(IReadOnlyList<ChildQuarter> children, IEnumerable<SeedRelease> earlier) => new(
        children,
        Publication.WithCounts(children),
        Publication.Protected(children, [.. earlier.Select(release => Release.Of(release.WithCounts, release.Shown))]));
}
