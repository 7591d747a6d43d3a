using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Quality;

/// <summary>What those who see no counts are told of a figure's data: where the gaps are and whether they are large.</summary>
/// <remarks>Of children it is worked out from the protected figures alone, so it tells nothing that is not shown to them already.
/// A part whose figure is hidden is not told of. Of the files is told when they came and what could not be used, which is of no
/// child; that rows wait is not, for it would tell that some child has no UPN.</remarks>
/// <param name="Measure">The measure's id.</param>
/// <param name="Kind">The weakest part.</param>
/// <param name="Level">Never <see cref="QualityLevel.Good"/>: a part that is hidden might not be.</param>
public sealed record ProtectedQuality(string Measure, QualityKind Kind, Sources Source, QualityLevel Level)
{
    // Coverage is told in words alone: under half of the children is a large gap, and of the rest nothing is said.
    private static readonly Ratio UnderHalf = new(0, 1);

    /// <summary>Of each measure with gaps that can be told; none of a period of fewer than six children.</summary>
    /// <param name="shown">The period, small counts hidden.</param>
    /// <param name="files">See <see cref="FileParts"/>.</param>
    public static IReadOnlyList<ProtectedQuality> Of(PublishedPeriod shown, int children, IEnumerable<QualityPart> files)
    {
        if (children < Publication.Threshold)
        {
            return [];
        }

        List<QualityPart> parts = [.. OfChildren(shown), .. shown.Coverage.Where(cover => cover.Level == CoverageLevel.Some).Select(UnderHalfCovered), .. files.Where(part => part.Kind != QualityKind.RowsMatched)];
        return
        [
            .. from measure in Weakening.Measures
               let weakest = Weakening.PartsOf(measure, parts).Where(part => part.Mark is not null).MinBy(part => part.Mark)
               where weakest is not null && weakest.Mark < Marks.Good
               select new ProtectedQuality(measure, weakest.Kind, weakest.Source, Marks.LevelOf(weakest.Mark!.Value)),
        ];
    }

    private static IEnumerable<QualityPart> OfChildren(PublishedPeriod shown)
    {
        if (Find(shown, "ete_not_recorded_end") is not { } without)
        {
            yield break;
        }

        var recorded = without.Denominator - without.Numerator;
        yield return new(QualityKind.PlacementRecorded, Sources.None, without with { Numerator = recorded });
        if (Find(shown, "ete_suitability_unknown_end") is { } unknown)
        {
            yield return new(QualityKind.SuitabilityKnown, Sources.None, new(recorded - unknown.Numerator, recorded));
        }
    }

    private static QualityPart UnderHalfCovered(SourceCoverage coverage) => new(QualityKind.Covered, coverage.Source, UnderHalf);

    private static Ratio? Find(PublishedPeriod shown, string measure) =>
        shown.Figures.FirstOrDefault(figure => figure.Measure == measure && figure.Split == "all")?.Ratio;
}
