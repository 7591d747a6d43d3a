namespace KpiBoard.Counting.Publishing;

/// <summary>An equation that every reader knows: a total is its parts.</summary>
/// <param name="Total">Never zero.</param>
/// <param name="Parts">Those that are not zero.</param>
/// <param name="IsImplied">It follows from other sums: the rests of a split's values are the rest of all.</param>
/// <param name="IsDifference">The parts are a count within the total, and the rest of the total.</param>
internal sealed record Sum(Cell Total, IReadOnlyList<Cell> Parts, bool IsDifference, bool IsImplied)
{
    /// <summary>Of a difference: the count within the total.</summary>
    public Cell Within => Parts[0];

    /// <summary>Of a difference: what is left of the total.</summary>
    public Cell Rest => Parts[1];

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
