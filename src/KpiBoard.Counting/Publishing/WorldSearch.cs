namespace KpiBoard.Counting.Publishing;

/// <summary>Looks for a cheap world in which a hidden count is another: one more or one fewer child, and what must move with it.</summary>
/// <remarks>
/// Branch and bound from sum to sum, the sum with the fewest ways to be balanced first, with limited discrepancy: it seldom leaves the way that
/// looks cheapest. First within the count's own splits, with the counts of all children as they are. Else with those too, carried on into every
/// other group of splits by itself.
/// </remarks>
internal sealed class WorldSearch(CellTable table, ToldCells told)
{
    private readonly int[] change = new int[table.Cells.Count];
    private readonly bool[] frozen = new bool[table.Cells.Count];
    private readonly int[] imbalance = new int[table.Sums.Count];
    private readonly List<Sum> touched = [];
    private readonly List<Cell> changed = [];
    private long cost;

    /// <summary>The group of splits into which a way could not be carried on last; 0 when each could.</summary>
    public int Stuck { get; private set; }

    /// <param name="claim">Small hidden counts whose sum is to be another.</param>
    /// <param name="mostCost">What it may cost to hide; 1 where nothing more may be hidden.</param>
    /// <param name="turns">How often it may leave the way that looks cheapest.</param>
    /// <param name="mostSteps">After which it gives up on one start and so many turns.</param>
    /// <returns>Null when none was found. Its told cells are to be hidden.</returns>
    public World? Find(IReadOnlyList<Cell> claim, long mostCost, int turns, int mostSteps)
    {
        SearchLayer? found = null;
        for (var withAll = false; found is null; withAll = true)
        {
            foreach (var start in claim.Where(cell => !told.IsTold(cell) && (withAll || cell.Group > 0)))
            {
                found = From(start, claim, new(start.Group, withAll, found?.BestCost ?? mostCost, mostSteps), turns) ?? found;
            }

            if (withAll)
            {
                break;
            }
        }

        return found?.Best is { } best ? new(best.ToDictionary(way => way.Cell, way => way.By)) : null;
    }

    private SearchLayer? From(Cell start, IReadOnlyList<Cell> claim, SearchLayer layer, int turns)
    {
        foreach (var other in claim)
        {
            frozen[other.Index] = other != start;
        }

        for (var most = 0; most <= turns && (layer.Best is null || (layer.BestCost > 0 && most < 2)); most++)
        {
            layer.Start();
            var turnsLeft = most < 2 ? most : int.MaxValue;
            Try(layer, start, 1, turnsLeft);
            if (start.Count > told.LeastOf(start))
            {
                Try(layer, start, -1, turnsLeft);
            }
        }

        foreach (var other in claim)
        {
            frozen[other.Index] = false;
        }

        return layer.Best is null ? null : layer;
    }

    private void Try(SearchLayer layer, Cell cell, int by, int turns)
    {
        if (layer.Steps-- > 0 && cost + told.Price(cell) < layer.BestCost)
        {
            Change(cell, by);
            Balance(layer, turns);
            Undo(1);
        }
    }

    private void Change(Cell cell, int by)
    {
        cost += told.Price(cell);
        change[cell.Index] = by;
        changed.Add(cell);
        foreach (var (sum, times) in table.TermsOf(cell))
        {
            imbalance[sum.Index] += by * times;
            touched.Add(sum);
        }
    }

    private void Undo(int cells)
    {
        for (; cells > 0; cells--)
        {
            var cell = changed[^1];
            foreach (var (sum, times) in table.TermsOf(cell))
            {
                imbalance[sum.Index] -= change[cell.Index] * times;
                touched.RemoveAt(touched.Count - 1);
            }

            change[cell.Index] = 0;
            changed.RemoveAt(changed.Count - 1);
            cost -= told.Price(cell);
        }
    }

    private void Balance(SearchLayer layer, int turns)
    {
        if (Hardest(layer) is not { } sum)
        {
            End(layer);
            return;
        }

        var ways = Ways(layer, sum);
        if (ways.Count > 1)
        {
            ways.Sort((a, b) => Order(a).CompareTo(Order(b)));
        }

        // The first way is the one that looks cheapest; every other is a turn.
        for (var i = 0; i < ways.Count && (i == 0 || turns > 0) && layer.Steps > 0; i++)
        {
            Try(layer, ways[i].Cell, ways[i].By, i == 0 ? turns : turns - 1);
        }
    }

    /// <summary>The sum with the fewest ways to be balanced, of those touched last.</summary>
    private Sum? Hardest(SearchLayer layer)
    {
        var (hardest, fewest) = ((Sum?)null, int.MaxValue);
        for (var i = touched.Count - 1; i >= 0 && fewest > 1; i--)
        {
            if (imbalance[touched[i].Index] != 0 && layer.Holds(touched[i]))
            {
                var ways = 0;
                foreach (var (cell, times) in touched[i].Terms)
                {
                    ways += ways < fewest && Fits(layer, cell, -imbalance[touched[i].Index], times) ? 1 : 0;
                }

                (hardest, fewest) = ways < fewest ? (touched[i], ways) : (hardest, fewest);
            }
        }

        return hardest;
    }

    // Where as much is lost: what balances most sums and unbalances fewest, and has most to spare.
    private (long Price, int Group, int Unbalanced, int Spare, int Index) Order((Cell Cell, int By) way) =>
        (told.Price(way.Cell), way.Cell.Group == 0 ? 1 : 0, Unbalances(way.Cell, way.By), -way.Cell.Count, way.Cell.Index);

    private int Unbalances(Cell cell, int by)
    {
        var more = 0;
        foreach (var (sum, times) in table.TermsOf(cell))
        {
            more += imbalance[sum.Index] == 0 ? 1 : imbalance[sum.Index] + (by * times) == 0 ? -1 : 0;
        }

        return more;
    }

    private List<(Cell Cell, int By)> Ways(SearchLayer layer, Sum sum)
    {
        List<(Cell, int)> ways = [];
        foreach (var (cell, times) in sum.Terms)
        {
            if (Fits(layer, cell, -imbalance[sum.Index], times))
            {
                ways.Add((cell, -imbalance[sum.Index] / times));
            }
        }

        return ways;
    }

    private bool Fits(SearchLayer layer, Cell cell, int missing, int times) =>
        change[cell.Index] == 0 && !frozen[cell.Index] && layer.Holds(cell) && missing % times == 0
        && (!told.IsTold(cell) || told.CanHide(cell)) && (missing / times > 0 || cell.Count + (missing / times) >= told.LeastOf(cell));

    /// <summary>All sums of the layer are balanced: the way is one, when it can be carried on into the other groups.</summary>
    private void End(SearchLayer layer)
    {
        var carried = 0;
        var groups = layer.WithAll && layer.Ends-- > 0
            ? touched.Where(sum => imbalance[sum.Index] != 0).Select(sum => sum.Group).Distinct().Order().ToList()
            : [];
        foreach (var group in groups)
        {
            if (InGroup(group, layer.BestCost, layer.MostSteps) is not { } ways)
            {
                Stuck = group;
                Undo(carried);
                return;
            }

            foreach (var (cell, by) in ways)
            {
                Change(cell, by);
                carried++;
            }
        }

        if (layer.Ends >= 0 && cost < layer.BestCost)
        {
            (layer.Best, layer.BestCost) = ([.. changed.Select(cell => (cell, change[cell.Index]))], cost);
        }

        Undo(carried);
    }

    private List<(Cell Cell, int By)>? InGroup(int group, long mostCost, int mostSteps)
    {
        var (before, layer) = (changed.Count, new SearchLayer(group, false, mostCost, mostSteps));
        for (var most = 0; most <= 2 && layer.Best is null; most++)
        {
            layer.Start();
            Balance(layer, most < 2 ? most : int.MaxValue);
        }

        return layer.Best?.Skip(before).ToList();
    }
}
