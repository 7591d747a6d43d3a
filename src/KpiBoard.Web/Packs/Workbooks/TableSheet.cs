using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A table of a pack as a worksheet. A figure takes three columns: number, of, and percent.</summary>
internal static class TableSheet
{
    private static readonly string[] Parts = ["number", "of", "percent"];

    public static SheetPlan Of(string name, string section, PackTable table) => new(
        name,
        table.Title,
        [
            "This worksheet contains one table.",
            $"Notes on it are in the worksheet Notes, section “{section}”.",
            "No cell is blank. The signs [c], [z] and [x] are explained in the worksheet Notes.",
            "Source: KpiBoard, from the files of the service.",
        ])
    {
        Columns = [.. table.Columns.SelectMany(Names)],
        Rows = [.. table.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.Zip(table.Columns).SelectMany(cell => Cells(cell.First, cell.Second))])],
        Chart = table.Chart is { } chart ? new(chart.Label, [.. chart.Columns.Select(column => (column, PercentOf(table, column)))]) : null,
    };

    private static IEnumerable<string> Names(PackColumn column) =>
        column.Holds == PackColumn.Kind.Figure ? Parts.Select(part => $"{column.Title}: {part}") : [column.Title];

    private static IEnumerable<SheetCell> Cells(PackCell cell, PackColumn column) => (column.Holds, cell) switch
    {
        (PackColumn.Kind.Figure, { Figure.Shown: { } ratio }) =>
            [SheetCell.Of(ratio.Numerator), SheetCell.Of(ratio.Denominator), SheetCell.Percent(ratio.Share!.Value, FigureWords.HasDecimal(ratio))],
        (PackColumn.Kind.Figure, { Figure: { } figure }) => Enumerable.Repeat(SheetCell.Sign(SheetPlans.SignOf(figure)), Parts.Length),
        (PackColumn.Kind.Count, { Children: { } children }) => [SheetCell.Of(children)],
        (PackColumn.Kind.Count, _) => [SheetCell.Sign(cell.Text)],
        _ => [SheetCell.Of(cell.Text)],
    };

    // Of the columns as the worksheet has them.
    private static int PercentOf(PackTable table, string column) =>
        table.Columns.TakeWhile(known => known.Title != column).Sum(known => known.Holds == PackColumn.Kind.Figure ? Parts.Length : 1) + Parts.Length - 1;
}
