namespace KpiBoard.Counting.Publishing;

/// <summary>What is to be protected: cells, the sums that tie them together, and the figures that tell them.</summary>
internal sealed class CellTable
{
    private readonly List<CellFigure>[] figuresOf;
    private readonly Sum?[] definitions;

    public CellTable(IReadOnlyList<Cell> cells, IReadOnlyList<Sum> sums, IReadOnlyList<CellFigure> figures)
    {
        (Cells, Sums, Figures) = (cells, sums, figures);
        figuresOf = [.. cells.Select(_ => new List<CellFigure>())];
        definitions = new Sum?[cells.Count];
        foreach (var (figure, cell) in figures.SelectMany(figure => figure.Cells.Concat(figure.Also).Select(cell => (figure, cell))))
        {
            figuresOf[cell.Index].Add(figure);
        }

        foreach (var sum in sums.Where(sum => sum.Rest is { } rest && figuresOf[rest.Index].Count == 0))
        {
            definitions[sum.Rest!.Index] ??= sum;
        }
    }

    public IReadOnlyList<Cell> Cells { get; }

    public IReadOnlyList<Sum> Sums { get; }

    public IReadOnlyList<CellFigure> Figures { get; }

    /// <summary>The figures that tell the cell.</summary>
    public IReadOnlyList<CellFigure> FiguresOf(Cell cell) => figuresOf[cell.Index];

    /// <summary>Of a cell that no figure tells: the sum whose other terms give it away. Null for any other.</summary>
    public Sum? DefinitionOf(Cell cell) => definitions[cell.Index];
}
