namespace KpiBoard.Counting.Publishing;

/// <summary>An equation that every reader knows: a total is its parts.</summary>
/// <param name="Index">Its place in the table's list.</param>
/// <param name="Parts">Those that are not zero by the rules.</param>
/// <param name="Rest">The part that is what the others leave of the total, and has no name of its own; null where each has.</param>
internal sealed record Sum(int Index, Cell Total, IReadOnlyList<Cell> Parts, Cell? Rest)
{
    /// <summary>The group of its cells that are in one; 0 where all are counts of all children.</summary>
    public int Group { get; } = Math.Max(Total.Group, Parts.Max(part => part.Group));

    /// <summary>By how much the parts exceed the total: children with several provisions. Readers are taken to know it.</summary>
    public int Overlap { get; } = Parts.Sum(part => part.Count) - Total.Count;

    /// <summary>What each cell is multiplied with in "parts less total". A cell that is on both sides is in neither.</summary>
    public IReadOnlyList<(Cell Cell, int Times)> Terms { get; } =
    [
        .. Parts.Select(part => (Cell: part, Times: 1)).Append((Cell: Total, Times: -1))
            .GroupBy(term => term.Cell, term => term.Times, (cell, times) => (Cell: cell, Times: times.Sum()))
            .Where(term => term.Times != 0),
    ];
}
