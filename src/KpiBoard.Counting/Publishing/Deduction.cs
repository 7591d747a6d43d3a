namespace KpiBoard.Counting.Publishing;

/// <summary>What a reader can work out exactly from the told counts by adding and subtracting them: elimination over the hidden cells.</summary>
/// <remarks>The coefficients are of -1, 0 and 1, so that arithmetic modulo a large prime stands for exact arithmetic.</remarks>
internal sealed class Deduction
{
    private const long Prime = 2_147_483_647;

    private readonly IReadOnlyList<Cell> cells;
    private readonly Dictionary<Cell, int> columns;
    private readonly int hidden;
    private readonly long[]?[] rows;

    public Deduction(PublishedCounts counts, KnownCells known, IReadOnlyList<Cell> secrets)
    {
        var sums = Telling(counts.OwnSums, known, [.. secrets]);
        cells = [.. sums.SelectMany(sum => sum.Terms).Select(term => term.Cell).Distinct().OrderBy(known.IsTold).ThenBy(cell => cell.Index)];
        columns = cells.Select((cell, column) => (cell, column)).ToDictionary(place => place.cell, place => place.column);
        hidden = cells.Count(cell => !known.IsTold(cell));
        rows = new long[hidden][];
        foreach (var sum in sums)
        {
            Add(sum);
        }
    }

    // A sum with a hidden cell that is in no other sum, and is itself no secret, says nothing of the rest.
    private static List<Sum> Telling(IEnumerable<Sum> sums, KnownCells known, HashSet<Cell> secrets)
    {
        List<Sum> telling = [.. sums.Where(sum => sum.Terms.Any(term => !known.IsTold(term.Cell)))];
        for (var before = 0; before != telling.Count;)
        {
            before = telling.Count;
            var uses = telling.SelectMany(sum => sum.Terms).CountBy(term => term.Cell).ToDictionary();
            telling.RemoveAll(sum => sum.Terms.Any(term => uses[term.Cell] == 1 && !known.IsTold(term.Cell) && !secrets.Contains(term.Cell)));
        }

        return telling;
    }

    /// <summary>The told cells from which the cell follows; none when it does not follow.</summary>
    public IReadOnlyList<Cell> Of(Cell cell)
    {
        if (!columns.TryGetValue(cell, out var column) || column >= hidden || rows[column] is not { } row || row.AsSpan(column + 1, hidden - column - 1).ContainsAnyExcept(0L))
        {
            return [];
        }

        return [.. cells.Where((_, other) => other >= hidden && row[other] != 0)];
    }

    // Each row leads with the first hidden cell that it holds, and no other row holds that cell.
    private void Add(Sum sum)
    {
        var row = new long[cells.Count];
        foreach (var (cell, times) in sum.Terms)
        {
            row[columns[cell]] = (times + Prime) % Prime;
        }

        for (var column = 0; column < hidden; column++)
        {
            if (row[column] != 0 && rows[column] is { } earlier)
            {
                Subtract(row, earlier, row[column]);
            }
        }

        var lead = row.AsSpan(0, hidden).IndexOfAnyExcept(0L);
        if (lead >= 0)
        {
            Multiply(row, Inverse(row[lead]));
            rows[lead] = row;
            foreach (var earlier in rows.AsSpan(0, lead))
            {
                Subtract(earlier, row, earlier?[lead] ?? 0);
            }
        }
    }

    private static void Subtract(long[]? from, long[] row, long times)
    {
        for (var i = 0; from is not null && times != 0 && i < row.Length; i++)
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
