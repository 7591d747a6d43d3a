using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>What each measure counts, and who says so.</summary>
internal static class DefinitionsSection
{
    private static readonly PackColumn[] Columns = [new("Measure"), new("What is counted"), new("Source")];

    public static IReadOnlyList<PackPart> Write(PackSource source) =>
    [
        new PackTable(
            "Measures",
            Columns,
            [.. Publication.Measures.Select(measure => (IReadOnlyList<PackCell>)[measure.Title, measure.Counts, measure.Source])]),
    ];
}
