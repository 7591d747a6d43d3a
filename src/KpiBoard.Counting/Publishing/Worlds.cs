namespace KpiBoard.Counting.Publishing;

/// <summary>The worlds found so far, and what they protect.</summary>
internal sealed class Worlds(CellTable table)
{
    private readonly List<World>[] byCell = [.. table.Cells.Select(_ => new List<World>())];

    /// <summary>The sum of the cells is another in some world.</summary>
    public bool Protect(IReadOnlyList<Cell> claim)
    {
        foreach (var cell in claim)
        {
            foreach (var world in byCell[cell.Index])
            {
                if (world.Moves(claim))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Add(World world)
    {
        foreach (var cell in world.Changes.Keys)
        {
            byCell[cell.Index].Add(world);
        }
    }

    public void Remove(World world)
    {
        foreach (var cell in world.Changes.Keys)
        {
            byCell[cell.Index].Remove(world);
        }
    }

    /// <summary>The worlds in which one of the cells is another.</summary>
    public IReadOnlyList<World> With(IEnumerable<Cell> cells) => [.. cells.SelectMany(cell => byCell[cell.Index]).Distinct()];
}
