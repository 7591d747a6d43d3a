namespace KpiBoard.Counting.Publishing;

/// <summary>Shows figures that were hidden for others and turn out not to be needed.</summary>
internal sealed class ShowingAgain(CellTable table, ToldCells told, Remainders remainders, WorldSearch search, Worlds worlds)
{
    private const int MostSteps = 120;

    // What cannot be shown today could be once another is hidden, but nothing is hidden here: once through is enough.
    public void Show()
    {
        foreach (var (_, figure) in table.Figures.Select((figure, i) => (figure, i)).Where(CanBeShown).OrderByDescending(place => place.figure.Worth).ThenBy(place => place.i).ToList())
        {
            TryToShow(figure);
        }
    }

    private bool CanBeShown((CellFigure Figure, int Place) at) =>
        !told.Shows(at.Place) && at.Figure.WasTold is null && !at.Figure.Cells.Any(cell => cell.IsSmall);

    private void TryToShow(int figure)
    {
        List<Cell> newly = [.. table.Figures[figure].Cells.Distinct().Where(cell => !told.IsTold(cell))];
        told.Set(figure, true);
        if (newly.Count > 0 && !(SumsHold(newly) && Replace(newly)))
        {
            told.Set(figure, false);
        }
    }

    private bool SumsHold(List<Cell> newly) => !newly.SelectMany(table.SumsOf).Any(sum => remainders.IsTooFew(sum) || IsRestTooFew(sum));

    // A rest that comes to be known may stand in further sums.
    private bool IsRestTooFew(Sum sum) => sum.Rest is { } rest && told.IsKnown(rest) && table.SumsOf(rest).Any(remainders.IsTooFew);

    private bool Replace(List<Cell> newly)
    {
        var (lost, added) = (LostWith(newly), new List<World>());
        foreach (var world in lost)
        {
            worlds.Remove(world);
        }

        foreach (var claim in ClaimsOf(lost, newly))
        {
            if (worlds.Protect(claim))
            {
                continue;
            }

            if (search.Find(claim, 1, 1, MostSteps) is not { } other)
            {
                added.ForEach(worlds.Remove);
                lost.ToList().ForEach(worlds.Add);
                return false;
            }

            worlds.Add(other);
            added.Add(other);
        }

        return true;
    }

    // Those that change what is told now, and those in which a count is lower than readers now know it to be.
    private IReadOnlyList<World> LostWith(List<Cell> newly) =>
    [
        .. worlds.With(newly)
            .Concat(newly.SelectMany(table.FiguresOf).Distinct().SelectMany(figure => table.Figures[figure].Cells).Distinct()
                .SelectMany(cell => worlds.With([cell]).Where(world => cell.Count + world.Changes[cell] < told.LeastOf(cell))))
            .Distinct(),
    ];

    private IEnumerable<IReadOnlyList<Cell>> ClaimsOf(IReadOnlyList<World> lost, List<Cell> newly)
    {
        HashSet<Cell> moved = [.. lost.SelectMany(world => world.Changes.Keys)];
        return moved.Where(cell => cell.IsSmall && !told.IsTold(cell)).OrderBy(cell => cell.Index).Select(cell => (IReadOnlyList<Cell>)[cell])
            .Concat(moved.Concat(newly).SelectMany(table.SumsOf).Distinct().OrderBy(sum => sum.Index).Select(remainders.FewOf).Where(few => few.Count > 1));
    }
}
