namespace KpiBoard.Counting.Publishing;

/// <summary>The least and the most each hidden count can be, as a reader can narrow it from sum to sum.</summary>
/// <remarks>A hidden count is at least one, since zeros are never hidden: six hidden counts that make up six are all one.</remarks>
internal sealed class Bounds
{
    private const int MostRounds = 10;

    private readonly long[] least;
    private readonly long[] most;
    private bool[] narrowedBefore;
    private bool[] narrowedNow;

    public Bounds(PublishedCounts counts, KnownCells known)
    {
        var largest = counts.Cells.Sum(cell => (long)cell.Count);
        least = [.. counts.Cells.Select(cell => known[cell] ? cell.Count : 1L)];
        most = [.. counts.Cells.Select(cell => known[cell] ? cell.Count : largest)];
        (narrowedBefore, narrowedNow) = (new bool[counts.Cells.Count], new bool[counts.Cells.Count]);
        Array.Fill(narrowedNow, true);
        IReadOnlyList<Sum> sums = [.. counts.Sums.Where(sum => sum.Terms.Any(term => !known[term.Cell]))];
        for (var round = 0; round < MostRounds && Narrow(sums); round++)
        {
        }
    }

    public bool Pin(Cell cell) => least[cell.Index] == most[cell.Index];

    private bool Narrow(IReadOnlyList<Sum> sums)
    {
        var narrowed = false;
        (narrowedBefore, narrowedNow) = (narrowedNow, new bool[narrowedNow.Length]);
        foreach (var sum in sums)
        {
            narrowed |= IsStale(sum) && Narrow(sum);
        }

        return narrowed;
    }

    // The terms of a sum come to its overlap: each is what the others leave.
    private bool Narrow(Sum sum)
    {
        var (low, high, narrowed) = ((long)-sum.Overlap, (long)-sum.Overlap, false);
        foreach (var (cell, times) in sum.Terms)
        {
            low += Least(cell, times);
            high += Most(cell, times);
        }

        foreach (var (cell, times) in sum.Terms)
        {
            var (most, least) = (Least(cell, times) - low, Most(cell, times) - high);
            (least, most) = times < 0 ? (-most, -least) : (least, most);
            (low, high) = (low - Least(cell, times), high - Most(cell, times));
            narrowedNow[cell.Index] |= Raise(cell.Index, Up(least, Math.Abs(times))) | Lower(cell.Index, most / Math.Abs(times));
            narrowed |= narrowedNow[cell.Index];
            (low, high) = (low + Least(cell, times), high + Most(cell, times));
        }

        return narrowed;
    }

    private bool IsStale(Sum sum)
    {
        foreach (var (cell, _) in sum.Terms)
        {
            if (narrowedBefore[cell.Index])
            {
                return true;
            }
        }

        return false;
    }

    private long Least(Cell cell, int times) => times * (times > 0 ? least[cell.Index] : most[cell.Index]);

    private long Most(Cell cell, int times) => times * (times > 0 ? most[cell.Index] : least[cell.Index]);

    private static long Up(long number, int size) => number <= 0 ? 0 : (number + size - 1) / size;

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
