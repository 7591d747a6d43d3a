using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>Rows of figures in columns, as the board page's tables have them.</summary>
internal static class FigureTable
{
    public static PackTable Of(string title, string rowTitle, IReadOnlyList<FigureColumn> columns, IReadOnlyList<FigureRow> rows) => new(
        title,
        [new(rowTitle), .. columns.Select(column => new PackColumn(column.Title, column.Shows == FigureColumn.Part.Children ? PackColumn.Kind.Count : PackColumn.Kind.Figure))],
        [.. rows.Select(row => (IReadOnlyList<PackCell>)[row.Title, .. columns.Select(column => Cell(row, column))])]);

    private static PackCell Cell(FigureRow row, FigureColumn column) => column.Shows == FigureColumn.Part.Children
        ? new(FigureWords.Children(row)) { Children = FigureWords.ChildrenOf(row.Figures, row.Split, row.Value) }
        : PackCell.Of(PackFigure.Of(row, column));
}
