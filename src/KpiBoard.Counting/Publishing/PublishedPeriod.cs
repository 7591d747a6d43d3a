using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;

namespace KpiBoard.Counting.Publishing;

/// <summary>What pages show of one quarter or caseload of a service.</summary>
public sealed record PublishedPeriod(IReadOnlyList<PublishedFigure> Figures, IReadOnlyList<SourceCoverage> Coverage)
{
    /// <summary>How far the children are covered by what a measure rests on; the case record covers all.</summary>
    public CoverageLevel CoverageOf(string measure) => DecidedBy.SourceOf(measure) is var source && source == Sources.None
        ? CoverageLevel.Most
        : Coverage.FirstOrDefault(known => known.Source == source)?.Level ?? CoverageLevel.None;
}
