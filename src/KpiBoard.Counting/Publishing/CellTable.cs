namespace KpiBoard.Counting.Publishing;

/// <summary>What is to be protected: cells, the sums that tie them together, and the figures that tell them.</summary>
internal sealed class CellTable
{
    private readonly List<Sum>[] sumsOf;
    private readonly List<(Sum Sum, int Times)>[] termsOf;
    private readonly List<int>[] figuresOf;
    private readonly Sum?[] definitions;

    public CellTable(IReadOnlyList<Cell> cells, IReadOnlyList<Sum> sums, IReadOnlyList<CellFigure> figures)
    {
        (Cells, Sums, Figures) = (cells, sums, figures);
        HasSplits = cells.Any(cell => cell.Group > 0);
        sumsOf = [.. cells.Select(_ => new List<Sum>())];
        termsOf = [.. cells.Select(_ => new List<(Sum, int)>())];
        figuresOf = [.. cells.Select(_ => new List<int>())];
        definitions = new Sum?[cells.Count];
        foreach (var (sum, cell, times) in sums.SelectMany(sum => sum.Terms.Select(term => (sum, term.Cell, term.Times))))
        {
            sumsOf[cell.Index].Add(sum);
            termsOf[cell.Index].Add((sum, times));
        }

        foreach (var (figure, cell) in figures.SelectMany((figure, i) => figure.Cells.Select(cell => (i, cell))))
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

    /// <summary>Some cell is of a part of the children.</summary>
    public bool HasSplits { get; }

    /// <summary>A split of the group: of several the last by name.</summary>
    public string SplitOf(int group) => Cells.Where(cell => cell.Group == group).Max(cell => cell.Split)!;

    public IReadOnlyList<Sum> SumsOf(Cell cell) => sumsOf[cell.Index];

    /// <summary>The same, with how often the cell is in each.</summary>
    public IReadOnlyList<(Sum Sum, int Times)> TermsOf(Cell cell) => termsOf[cell.Index];

    /// <summary>Places of the figures that tell the cell.</summary>
    public IReadOnlyList<int> FiguresOf(Cell cell) => figuresOf[cell.Index];

    /// <summary>Of a cell that no figure tells: the sum whose other terms give it away. Null for any other.</summary>
    public Sum? DefinitionOf(Cell cell) => definitions[cell.Index];
}
