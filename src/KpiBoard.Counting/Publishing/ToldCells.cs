namespace KpiBoard.Counting.Publishing;

/// <summary>What a reader is told: the counts of the figures that are shown. A count that no shown figure has is hidden.</summary>
/// <remarks>At first every figure without a small count is shown.</remarks>
internal sealed class ToldCells
{
    /// <summary>So many children weigh as much as a figure of worth 1.</summary>
    public const int CountsAsWorth = 10_000;

    private readonly CellTable table;
    private readonly bool[] shown;
    private readonly bool[] locked;
    private readonly int[] tellers;
    private readonly long[] worth;
    private readonly int[] untold;

    public ToldCells(CellTable table)
    {
        this.table = table;
        (shown, untold) = (new bool[table.Figures.Count], [.. table.Figures.Select(figure => figure.Cells.Count)]);
        (tellers, worth, locked) = (new int[table.Cells.Count], new long[table.Cells.Count], new bool[table.Cells.Count]);
        for (var i = 0; i < shown.Length; i++)
        {
            Set(i, table.Figures[i].WasTold ?? !table.Figures[i].Cells.Any(cell => cell.IsSmall));
            foreach (var cell in table.Figures[i].Cells)
            {
                locked[cell.Index] |= table.Figures[i].WasTold == true;
            }
        }
    }

    public bool Shows(int figure) => shown[figure];

    /// <summary>Some shown figure has it.</summary>
    public bool IsTold(Cell cell) => tellers[cell.Index] > 0;

    /// <summary>The least that readers know it to be: a zero is never hidden by itself, so of a figure whose other counts are told they know it is none.</summary>
    public int LeastOf(Cell cell)
    {
        if (cell.Count > 0)
        {
            var itself = IsTold(cell) ? 0 : 1;
            foreach (var figure in table.FiguresOf(cell))
            {
                if (cell.IsListed || untold[figure] == itself)
                {
                    return 1;
                }
            }
        }

        return 0;
    }

    /// <summary>The cell is told, or what told cells leave of a told one.</summary>
    public bool IsKnown(Cell cell) => IsTold(cell) || (table.DefinitionOf(cell) is { } sum && sum.Terms.All(term => term.Cell == cell || IsTold(term.Cell)));

    /// <summary>Hiding the cell would keep something from the reader, and it was not told before.</summary>
    public bool CanHide(Cell cell) => cell.Count > 0 && tellers[cell.Index] > 0 && !locked[cell.Index];

    /// <summary>What hiding the cell costs, the smaller count first where as much is lost; nothing for a hidden one.</summary>
    public long Price(Cell cell) => IsTold(cell) ? (worth[cell.Index] * CountsAsWorth) + Math.Min(cell.Count, CountsAsWorth - 1) : 0;

    public void Hide(Cell cell)
    {
        foreach (var figure in table.FiguresOf(cell).Where(Shows))
        {
            Set(figure, false);
        }
    }

    public void Set(int figure, bool isShown)
    {
        if (shown[figure] == isShown)
        {
            return;
        }

        shown[figure] = isShown;
        foreach (var cell in table.Figures[figure].Cells)
        {
            worth[cell.Index] += isShown ? table.Figures[figure].Worth : -table.Figures[figure].Worth;
            tellers[cell.Index] += isShown ? 1 : -1;
            if (tellers[cell.Index] == (isShown ? 1 : 0))
            {
                Turn(cell, isShown ? -1 : 1);
            }
        }
    }

    private void Turn(Cell cell, int by)
    {
        foreach (var figure in table.FiguresOf(cell))
        {
            untold[figure] += by;
        }
    }
}
