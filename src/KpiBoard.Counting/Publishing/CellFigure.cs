namespace KpiBoard.Counting.Publishing;

/// <summary>Cells that are shown together or not at all.</summary>
/// <param name="Cells">Each once.</param>
/// <param name="Worth">What hiding it costs: of two ways to protect a count, the one that costs less is taken.</param>
/// <param name="WasTold">It was released before with these counts: it is told anyway, or stays hidden. Null: to be decided.</param>
internal sealed record CellFigure(IReadOnlyList<Cell> Cells, long Worth, bool? WasTold)
{
    /// <summary>Of a figure of all children: more than that of every other one together.</summary>
    public const long WorthOfAll = 100_000;
}
