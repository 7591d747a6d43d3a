using KpiBoard.Counting;
using KpiBoard.Counting.Quality;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Quality;

/// <summary>What the page of a service's data quality shows.</summary>
/// <param name="Counted">Null when the service was never counted, or its figures are not made yet.</param>
/// <param name="Period">The one asked for.</param>
/// <param name="Parts">Its parts; none when no child was counted in it.</param>
/// <param name="Trend">The last twelve quarters with a child, the newest first.</param>
/// <param name="Choices">The periods that can be asked for, the newest first.</param>
public sealed record QualityView(
    ServiceRow Service,
    CountRow? Counted,
    Period Period,
    IReadOnlyList<QualityPart> Parts,
    IReadOnlyList<(Quarter Quarter, IReadOnlyList<QualityPart> Parts)> Trend,
    IReadOnlyList<Period> Choices)
{
    /// <summary>Null when nothing can be told.</summary>
    public QualityScore? Score => QualityScore.Of(Parts);
}
