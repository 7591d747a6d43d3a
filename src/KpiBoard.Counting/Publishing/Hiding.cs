namespace KpiBoard.Counting.Publishing;

/// <summary>Which figures are hidden, so that no small count is told.</summary>
/// <remarks>
/// 1. Hidden are all counts from one to one below the threshold: numerators, denominators, and what is left when one count within another is taken away.
/// 2. While the hidden parts of some sum with a known total are together so few, one more of its counts is hidden.
/// 3. For every small count, and the few of a sum together, a <see cref="World"/> is looked for in which it is another; what differs in that world is hidden.
/// 4. What was hidden for others and turns out not to be needed is shown again, most worth first.
/// "One more" is what costs least (<see cref="CellFigure.Worth"/>), then the smallest, then the first. A zero is never hidden for another,
/// and a figure of all children never for a split: where that would be needed, the split is not to be published.
/// </remarks>
internal sealed class Hiding
{
    private const int Turns = 2;
    private const int MostSteps = 500;
    private const int MostGuesses = 6;

    private readonly CellTable table;
    private readonly ToldCells told;
    private readonly Remainders remainders;
    private readonly WorldSearch search;
    private readonly Worlds worlds;
    private int guesses;

    public Hiding(CellTable table, int threshold)
    {
        (this.table, told) = (table, new(table));
        (remainders, search, worlds) = (new(told, threshold), new(table, told), new(table));
        do
        {
            HideInSums();
        }
        while (Spoiler is null && !Protect());
        if (Spoiler is null)
        {
            new ShowingAgain(table, told, remainders, search, worlds).Show();
        }
    }

    /// <summary>The split that cannot be protected as long as the figures of all children are shown; empty where these cannot be. Null when all is protected.</summary>
    public string? Spoiler { get; private set; }

    public bool Shows(int figure) => told.Shows(figure);

    private void HideInSums()
    {
        for (var again = true; again && Spoiler is null;)
        {
            again = false;
            foreach (var sum in table.Sums.Where(sum => remainders.IsTooFew(sum) && Spoiler is null))
            {
                again |= Hide(Cheapest(sum.Terms.Select(term => term.Cell)), sum.Group, sum.Parts[0].Split);
            }
        }
    }

    /// <returns>Something was hidden. Else the split cannot be protected.</returns>
    private bool Hide(Cell? cell, int group, string split)
    {
        if (cell is null || (group > 0 && told.Price(cell) >= PriceOfAll))
        {
            Spoiler = split;
            return false;
        }

        told.Hide(cell);
        return true;
    }

    private static long PriceOfAll => CellFigure.WorthOfAll * ToldCells.CountsAsWorth;

    /// <returns>False when more was hidden, so that all must be looked at again.</returns>
    private bool Protect()
    {
        var settled = true;
        var claims = table.Cells.Where(cell => cell.IsSmall && !told.IsTold(cell)).OrderByDescending(cell => table.FiguresOf(cell).Count).ThenBy(cell => cell.Index)
            .Select(cell => (IReadOnlyList<Cell>)[cell])
            .Concat(table.Sums.Select(remainders.FewOf).Where(few => few.Count > 1));
        foreach (var claim in claims.ToList())
        {
            if (Spoiler is null && !worlds.Protect(claim))
            {
                settled &= !ProtectByHiding(claim);
            }
        }

        return settled;
    }

    /// <returns>Something was hidden.</returns>
    private bool ProtectByHiding(IReadOnlyList<Cell> claim)
    {
        // Only where there is no split can it be right to hide a further figure of all children.
        var mostCost = table.HasSplits ? PriceOfAll : long.MaxValue;
        if (search.Find(claim, mostCost, Turns, MostSteps) is { } world)
        {
            var hides = world.Changes.Keys.Where(told.CanHide).ToList();
            hides.ForEach(told.Hide);
            worlds.Add(world);
            return hides.Count > 0;
        }

        var split = search.Stuck > 0 && claim[0].Group == 0 ? table.SplitOf(search.Stuck) : claim[0].Split;
        return guesses++ < MostGuesses ? Hide(Near(claim), table.HasSplits ? 1 : 0, split) : Hide(null, 0, split);
    }

    /// <summary>What can be hidden in the sums of the cells; where there is nothing, in the sums that share a hidden cell with them.</summary>
    private Cell? Near(IReadOnlyList<Cell> claim)
    {
        var reached = claim.ToHashSet();
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            List<Cell> terms = [.. reached.SelectMany(table.SumsOf).SelectMany(sum => sum.Terms).Select(term => term.Cell).Distinct()];
            if (Cheapest(terms) is { } found)
            {
                return found;
            }

            reached.UnionWith(terms);
        }

        return null;
    }

    /// <summary>Of the cells, or of those that define them, what can be hidden at least cost.</summary>
    private Cell? Cheapest(IEnumerable<Cell> among) => among
        .SelectMany(cell => told.CanHide(cell) ? [cell] : table.DefinitionOf(cell)?.Terms.Select(term => term.Cell) ?? [])
        .Where(told.CanHide)
        .MinBy(cell => (told.Price(cell), cell.Index));
}
