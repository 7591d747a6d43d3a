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
            .GroupBy(measure => (Mark: quality.MarkOf(measure.Id)!, Weakness: quality.WeaknessOf(measure.Id) ?? ""), measure => measure.Title)
            .Select(alike => (IReadOnlyList<PackCell>)[alike.Key.Weakness, alike.Key.Mark, string.Join("; ", alike)])
            .ToList();
        return rows.Count == 0
            ? [new PackSentence("Nothing is known to weaken the figures of this quarter.")]
            :
            [
                new PackSentence("The figures are as good as what was recorded. Figures that are not listed have nothing against them."),
                new PackTable("What weakens the figures", [new("What weakens them most"), new("Mark"), new("Figures")], rows),
            ];
    }
}
