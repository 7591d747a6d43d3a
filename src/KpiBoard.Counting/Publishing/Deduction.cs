namespace KpiBoard.Counting.Publishing;

/// <summary>What a reader can work out exactly from the told counts by adding and subtracting them: elimination over the hidden cells.</summary>
/// <remarks>The coefficients are of -1, 0 and 1, so that arithmetic modulo a large prime stands for exact arithmetic.</remarks>
internal sealed class Deduction
{
    private const long Prime = 2_147_483_647;

    private readonly IReadOnlyList<Cell> cells;
    private readonly KnownCells known;
    private readonly int width;
    private readonly long[]?[] rowOf;

    public Deduction(PublishedCounts counts, KnownCells known)
    {
        (cells, this.known, width) = (counts.Cells, known, counts.Cells.Count);
        rowOf = new long[width][];
        foreach (var sum in counts.Sums.Where(sum => sum.Terms.Any(term => !known.IsTold(term.Cell))))
        {
            Add(sum);
        }
    }

    /// <summary>The told cells from which the cell follows; none when it does not follow.</summary>
    public IReadOnlyList<Cell> Of(Cell cell)
    {
        var row = rowOf[cell.Index];
        IReadOnlyList<Cell> used = row is null ? [] : [.. cells.Where(other => other != cell && row[other.Index] != 0)];
        return used.All(known.IsTold) ? used : [];
    }

    // Each row leads with a hidden cell that no other row holds.
    private void Add(Sum sum)
    {
        var row = new long[width];
        foreach (var (cell, times) in sum.Terms)
        {
            row[cell.Index] = (times + Prime) % Prime;
        }

        foreach (var (cell, _) in sum.Terms.Where(term => rowOf[term.Cell.Index] is not null))
        {
            Subtract(row, rowOf[cell.Index]!, row[cell.Index]);
        }

        if (Array.FindIndex(row, 0, width, entry => entry != 0) >= 0 && LeadOf(row) is { } lead)
        {
            Multiply(row, Inverse(row[lead.Index]));
            foreach (var earlier in rowOf.Where(earlier => earlier is not null && earlier[lead.Index] != 0))
            {
                Subtract(earlier!, row, earlier![lead.Index]);
            }

            rowOf[lead.Index] = row;
        }
    }

    private Cell? LeadOf(long[] row) => cells.FirstOrDefault(cell => row[cell.Index] != 0 && !known.IsTold(cell));

    private static void Subtract(long[] from, long[] row, long times)
    {
        for (var i = 0; i < row.Length && times != 0; i++)
        {
            if (row[i] != 0)
            {
                from[i] = (from[i] + ((Prime - times) * row[i])) % Prime;
            }
        }
    }

    private static void Multiply(long[] row, long times)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = row[i] * times % Prime;
        }
    }

    // Fermat: the power prime - 2.
    private static long Inverse(long number)
    {
        var inverse = 1L;
        for (var (power, square) = (Prime - 2, number); power > 0; power >>= 1, square = square * square % Prime)
        {
            inverse = (power & 1) == 1 ? inverse * square % Prime : inverse;
        }

        return inverse;
    }
}
