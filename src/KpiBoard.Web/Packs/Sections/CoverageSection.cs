using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>How far each source covers the children.</summary>
internal static class CoverageSection
{
    public static IReadOnlyList<PackPart> Write(PackSource source) => source.Now.Coverage.Count == 0 ? [] :
    [
        new PackSentence("A child whom a source does not cover is not known, and is left out of the figures that rest on it. No data is never “no”."),
        new PackTable(
            "Coverage of each source",
            [new("Source"), new("Covers")],
            [.. source.Now.Coverage.Select(coverage => (IReadOnlyList<PackCell>)[CoverageWords.Title(coverage.Source), CoverageWords.Of(coverage)])]),
    ];
}
