namespace KpiBoard.Counting.Publishing;

/// <summary>Cells that are shown together or not at all.</summary>
/// <param name="Cells">Each once.</param>
/// <param name="Also">The same counts in other releases.</param>
/// <param name="Worth">What hiding it costs: of two ways to protect a count, the one that costs less is taken.</param>
/// <param name="WasTold">It was released before with these counts: it is told anyway, or stays hidden. Null: to be decided.</param>
internal sealed record CellFigure(IReadOnlyList<Cell> Cells, IReadOnlyList<Cell> Also, long Worth, bool? WasTold)
{
    /// <summary>So many times the worth of a figure of a split is one of all children worth: more than every figure of the splits together.</summary>
    public const long TimesOfAll = 10_000;

    /// <summary>Null: hidden counts of other figures decide.</summary>
    public bool? IsShown => WasTold ?? (Cells.Concat(Also).Any(cell => cell.IsSmall) ? false : null);

    /// <summary>Children, of all its counts.</summary>
    public int Children => Cells.Sum(cell => cell.Count);
}
