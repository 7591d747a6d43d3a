namespace KpiBoard.Counting.Publishing;

/// <summary>The least and the most each hidden count can be, as a reader can narrow it from sum to sum.</summary>
/// <remarks>A hidden count is at least one, since zeros are never hidden: six hidden counts that make up six are all one.</remarks>
internal sealed class Bounds
{
    private const int MostRounds = 40;

    private readonly long[] least;
    private readonly long[] most;

    public Bounds(PublishedCounts counts, KnownCells known)
    {
        var largest = counts.Cells.Sum(cell => (long)cell.Count);
        least = [.. counts.Cells.Select(cell => known[cell] ? cell.Count : 1L)];
        most = [.. counts.Cells.Select(cell => known[cell] ? cell.Count : largest)];
        IReadOnlyList<Sum> sums = [.. counts.AllSums.Where(sum => sum.Terms.Any(term => !known[term.Cell]))];
        for (var round = 0; round < MostRounds && Narrow(sums); round++)
        {
        }
    }

    public bool Pin(Cell cell) => least[cell.Index] == most[cell.Index];

    private bool Narrow(IReadOnlyList<Sum> sums)
    {
        var narrowed = false;
        foreach (var sum in sums)
        {
            foreach (var (cell, times) in sum.Terms)
            {
                narrowed |= Narrow(sum, cell, times);
            }
        }

        return narrowed;
    }

    // times x cell = -(the other terms), of which the least and the most are known.
    private bool Narrow(Sum sum, Cell cell, int times)
    {
        var (low, high) = (0L, 0L);
        foreach (var (other, factor) in sum.Terms)
        {
            if (other != cell)
            {
                var (one, two) = (-factor * least[other.Index], -factor * most[other.Index]);
                (low, high) = (low + Math.Min(one, two), high + Math.Max(one, two));
            }
        }

        (low, high) = times < 0 ? (-high, -low) : (low, high);
        var size = Math.Abs(times);
        return Raise(cell.Index, low > 0 ? (low + size - 1) / size : 0) | Lower(cell.Index, high / size);
    }

    private bool Raise(int cell, long to)
    {
        var raised = to > least[cell];
        least[cell] = Math.Max(least[cell], to);
        return raised;
    }

    private bool Lower(int cell, long to)
    {
        var lowered = to < most[cell];
        most[cell] = Math.Min(most[cell], to);
        return lowered;
    }
}
