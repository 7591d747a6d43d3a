namespace KpiBoard.Counting.Publishing;

/// <summary>Which figures of one period are hidden, so that no small count is told.</summary>
/// <remarks>
/// 1. Hidden are all counts of one to five children: numerators, denominators, and what is left when one count within another is taken away.
/// 2. While the hidden parts of some sum with a known total are together so few, one more of its counts is hidden.
/// 3. While a hidden small count can be worked out from what is shown (<see cref="Deduction"/>, <see cref="Bounds"/>), one more of the counts it follows from is hidden.
/// "One more" is the one of least worth (<see cref="Cell.Worth"/>), then the smallest, then the first by name. A zero is never hidden for another.
/// </remarks>
internal sealed class Hiding
{
    private readonly PublishedCounts counts;
    private readonly KnownCells known;

    public Hiding(PublishedCounts counts)
    {
        this.counts = counts;
        known = new(counts);
        do
        {
            HideInSums();
        }
        while (HideWhatPins() || HideWhatDeduces());
    }

    public bool Shows(CountedFigure figure) => known.Shows(figure);

    private void HideInSums()
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var sum in counts.Sums.Where(IsTooFew))
            {
                known.Hide(CanHide(sum.Parts.Append(sum.Total))[0]);
                again = true;
            }
        }
    }

    /// <summary>The known total of the sum gives away that few children are in its hidden parts.</summary>
    private bool IsTooFew(Sum sum)
    {
        if (!known[sum.Total])
        {
            return false;
        }

        var (hidden, rest) = (0, sum.Total.Count);
        foreach (var part in sum.Parts)
        {
            (hidden, rest) = known[part] ? (hidden, rest - part.Count) : (hidden + part.Count, rest);
        }

        return (sum.IsDifference && known[sum.Within] && sum.Rest.IsSmall)
            || (hidden > 0 && (Publication.IsSmall(hidden) || Publication.IsSmall(rest)));
    }

    private bool HideWhatDeduces()
    {
        var secrets = Secrets();
        var (deduction, found) = (new Deduction(counts, known, secrets), false);
        foreach (var told in secrets.Select(deduction.Of).Where(used => used.Count > 0 && used.All(known.IsTold)))
        {
            known.Hide(CanHide(told)[0]);
            found = true;
        }

        return found;
    }

    private bool HideWhatPins()
    {
        var bounds = new Bounds(counts, known);
        if (Secrets().FirstOrDefault(bounds.Pin) is not { } cell || Near(cell) is not [var first, ..])
        {
            return false;
        }

        known.Hide(first);
        return true;
    }

    /// <summary>Small counts, and the totals that would give away that few children are in their hidden parts.</summary>
    private List<Cell> Secrets() =>
    [
        .. counts.Cells.Where(cell => cell.IsSmall)
            .Concat(counts.Sums
                .Where(sum => !known[sum.Total] && Publication.IsSmall(sum.Parts.Where(part => !known[part]).Sum(part => part.Count)))
                .Select(sum => sum.Total))
            .Distinct(),
    ];

    /// <summary>What can be hidden in the sums of the cell; where there is nothing, in the sums that share a hidden cell with them.</summary>
    private IReadOnlyList<Cell> Near(Cell cell)
    {
        var reached = new HashSet<Cell> { cell };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            IReadOnlyList<Cell> terms = [.. counts.Sums.Where(sum => sum.Terms.Any(term => reached.Contains(term.Cell))).SelectMany(sum => sum.Terms).Select(term => term.Cell)];
            if (CanHide(terms) is { Count: > 0 } found)
            {
                return found;
            }

            reached.UnionWith(terms);
        }

        return [];
    }

    /// <summary>Of the cells, or of those they are the difference of, what is told: first what is hidden first.</summary>
    private IReadOnlyList<Cell> CanHide(IEnumerable<Cell> among) =>
    [
        .. among.SelectMany(cell => known.CanHide(cell) ? [cell] : counts.EndsOf(cell))
            .Where(known.CanHide)
            .Distinct()
            .OrderBy(cell => cell.Worth).ThenBy(cell => cell.Count).ThenBy(cell => cell.Index),
    ];
}
