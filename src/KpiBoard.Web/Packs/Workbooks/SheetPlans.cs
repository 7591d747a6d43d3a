using KpiBoard.Counting.Publishing;
using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A pack as worksheets: cover, contents, notes, then a worksheet a table.</summary>
/// <remarks>Source: methods and conventions B5.</remarks>
internal static class SheetPlans
{
    public static IReadOnlyList<SheetPlan> Of(PackContent content)
    {
        var tables = content.Sections.SelectMany(section => section.Tables.Select(table => (section.Heading, Table: table))).ToList();
        List<SheetPlan> sheets = [.. tables.Select((table, i) => TableSheet.Of($"Table_{i + 1}", table.Heading, table.Table))];
        return [Cover(content), Contents(sheets), Notes(content), .. sheets];
    }

    private static SheetPlan Cover(PackContent content) => new(
        "Cover",
        content.FullTitle,
        [
            .. content.Mark is { } mark ? new[] { $"{mark}: for those who may see counts, and for nobody else." } : [],
            PackWords.AsAt(content),
            PackWords.Hiding(content.Form),
            PackWords.HowToCheck,
            $"The code of this pack is {content.Code}.",
            "The worksheet Contents lists the tables. The worksheet Notes has what is said of them.",
        ]);

    private static SheetPlan Contents(IReadOnlyList<SheetPlan> tables) => new(
        "Contents", "Contents", ["This worksheet contains one table.", "Each name of a worksheet leads to it."])
    {
        Columns = ["Worksheet", "Title"],
        Rows =
        [
            Entry("Notes", "Notes on the tables"),
            .. tables.Select(table => Entry(table.Name, table.Title)),
        ],
    };

    private static IReadOnlyList<SheetCell> Entry(string name, string title) => [new(name, null, CellLook.Link) { LeadsTo = name }, SheetCell.Of(title)];

    private static SheetPlan Notes(PackContent content) => new(
        "Notes", "Notes on the tables", ["This worksheet contains one table.", "What the pack says of its tables, by section and in the order it is read."])
    {
        Columns = ["Note", "Section", "Text"],
        Rows = [.. Said(content).Select((said, i) => (IReadOnlyList<SheetCell>)[SheetCell.Of($"note {i + 1}"), SheetCell.Of(said.Section), SheetCell.Of(said.Text)])],
    };

    private static IEnumerable<(string Section, string Text)> Said(PackContent content) =>
    [
        ("Signs", $"{FigureWords.Hidden} stands for a count of 1 to 5 children, or for one that would give such a count away: it is hidden."),
        ("Signs", $"{FigureWords.Nobody} stands where nobody could be counted."),
        ("Signs", $"{FigureWords.NotAvailable} stands where the source of a figure covers no child: it is not known, and no “no”."),
        .. content.Sections.SelectMany(section => section.Parts.OfType<PackSentence>().Select(sentence => (section.Heading, sentence.Text))),
    ];

    /// <summary>The sign of a figure that is not shown.</summary>
    internal static string SignOf(PackFigure figure) => FigureSigns.Shorthand(figure.Sign);
}
