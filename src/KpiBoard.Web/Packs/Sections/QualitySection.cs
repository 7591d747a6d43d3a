using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>What weakens which figure.</summary>
internal static class QualitySection
{
    public static IReadOnlyList<PackPart> Write(PackSource source)
    {
        var quality = source.View.Quality;
        var rows = Publication.Measures
            .Where(measure => quality.MarkOf(measure.Id) is not null)
            .Select(measure => (IReadOnlyList<PackCell>)[measure.Title, quality.MarkOf(measure.Id)!, quality.WeaknessOf(measure.Id) ?? ""])
            .ToList();
        return rows.Count == 0
            ? [new PackSentence("Nothing is known to weaken the figures of this quarter.")]
            :
            [
                new PackSentence("The figures are as good as what was recorded. Figures that are not listed have nothing against them."),
                new PackTable("What weakens the figures", [new("Measure"), new("Mark"), new("What weakens it most")], rows),
            ];
    }
}
