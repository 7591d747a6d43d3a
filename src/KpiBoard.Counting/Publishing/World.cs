namespace KpiBoard.Counting.Publishing;

/// <summary>Other counts that the hidden cells could have as well: every sum holds, and none is below what readers know it to be at least.</summary>
/// <remarks>As long as all its cells are hidden, no reader can tell it from the truth, by whatever arithmetic.</remarks>
/// <param name="Changes">The cells that differ, and by how many children.</param>
internal sealed record World(IReadOnlyDictionary<Cell, int> Changes)
{
    /// <summary>The sum of these cells is another in it.</summary>
    public bool Moves(IReadOnlyList<Cell> cells)
    {
        var by = 0;
        foreach (var cell in cells)
        {
            by += Changes.GetValueOrDefault(cell);
        }

        return by != 0;
    }
}
