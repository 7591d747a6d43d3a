namespace KpiBoard.Counting.Publishing;

/// <summary>An equation that every reader knows: a total is its parts, but for children who are in several.</summary>
/// <param name="Parts">Those that are not zero by the rules.</param>
/// <param name="Rest">The part that is what the others leave of the total, and has no name of its own; null where each has.</param>
internal sealed record Sum(Cell Total, IReadOnlyList<Cell> Parts, Cell? Rest)
{
    /// <summary>What each cell is multiplied with in "parts less total". A cell that is on both sides is in neither.</summary>
    public IReadOnlyList<(Cell Cell, int Times)> Terms { get; } =
    [
        .. Parts.Select(part => (Cell: part, Times: 1)).Append((Cell: Total, Times: -1))
            .GroupBy(term => term.Cell, term => term.Times, (cell, times) => (Cell: cell, Times: times.Sum()))
            .Where(term => term.Times != 0),
    ];
}
