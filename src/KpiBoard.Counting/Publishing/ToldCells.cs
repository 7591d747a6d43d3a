namespace KpiBoard.Counting.Publishing;

/// <summary>What a reader is told: the counts of the figures that are shown. A count that no shown figure has is hidden.</summary>
internal sealed class ToldCells
{
    private readonly CellTable table;
    private readonly HashSet<CellFigure> shown;
    private readonly int[] tellers;

    public ToldCells(CellTable table, HashSet<CellFigure> shown)
    {
        (this.table, this.shown) = (table, shown);
        tellers = [.. table.Cells.Select(cell => table.FiguresOf(cell).Count(shown.Contains))];
    }

    public IReadOnlySet<CellFigure> Shown => shown;

    /// <summary>Some shown figure has it.</summary>
    public bool IsTold(Cell cell) => tellers[cell.Index] > 0;

    /// <summary>The least that readers know it to be: a zero is never hidden by itself, so of a figure whose other counts are told they know it is none.</summary>
    public int LeastOf(Cell cell) =>
        cell.Count > 0 && (cell.IsListed || table.FiguresOf(cell).Any(figure => figure.Cells.Contains(cell) && figure.Cells.All(other => other == cell || IsTold(other)))) ? 1 : 0;

    /// <summary>Hiding the cell would keep something from the reader, and it was not told before.</summary>
    public bool CanHide(Cell cell) => cell.Count > 0 && IsTold(cell) && table.FiguresOf(cell).All(figure => figure.WasTold != true);

    /// <summary>What hiding the cell costs, the smaller count first where as much is lost.</summary>
    public double Price(Cell cell) => table.FiguresOf(cell).Where(shown.Contains).Sum(figure => figure.Worth) + (Math.Min(cell.Count, 999) / 1_000.0);

    public void Hide(Cell cell)
    {
        foreach (var told in table.FiguresOf(cell).Where(shown.Remove).SelectMany(figure => figure.Cells.Concat(figure.Also).Distinct()))
        {
            tellers[told.Index]--;
        }
    }
}
