using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Web.Board;

/// <summary>A table by a split without the rows that would be signs alone, and what is said in their place.</summary>
/// <param name="Rows">All children at the end; empty where no figure of the table can be shown.</param>
/// <param name="IsBySplit">Some value of the split has a row.</param>
/// <param name="Instead">Null where no row is hidden whole.</param>
public sealed record SplitRows(IReadOnlyList<FigureRow> Rows, bool IsBySplit, string? Instead)
{
    public static SplitRows Of(PeriodFigures figures, Split split, IReadOnlyList<FigureColumn> columns)
    {
        var values = FigureRow.BySplit(figures, split.Name).Where(row => row.Split != "all").ToList();
        var hidden = values.Where(row => IsHidden(row, columns)).ToList();
        var all = new FigureRow("All children", figures);
        return (values.Any(row => Says(row, columns)), hidden.Count > 0) switch
        {
            (false, _) when columns.All(column => Find(all, column) is { IsHidden: true }) => new([], false, "Too few children to show these figures."),
            (true, false) => new([.. values, all], true, null),
            (true, true) => new([.. values.Except(hidden), all], true, $"Too few children to show: {string.Join(", ", hidden.Select(row => row.Title))}."),
            (false, true) => new([all], false, $"Too few children to show figures by {SplitWords.InSentence(split)}."),
            (false, false) => new([all], false, null),
        };
    }

    private static bool Says(FigureRow row, IReadOnlyList<FigureColumn> columns) =>
        columns.Any(column => Find(row, column) is { Ratio.Denominator: > 0 });

    // What is not known, or of nobody, is no sign of too few children.
    private static bool IsHidden(FigureRow row, IReadOnlyList<FigureColumn> columns) =>
        !Says(row, columns) && columns.Any(column => Find(row, column) is { IsHidden: true });

    private static PublishedFigure? Find(FigureRow row, FigureColumn column) =>
        row.Figures.Knows(column.RestsOn) ? row.Figures.Find(column.Measure, row.Split, row.Value) : null;
}
