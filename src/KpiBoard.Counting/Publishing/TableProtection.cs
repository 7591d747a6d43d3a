namespace KpiBoard.Counting.Publishing;

/// <summary>Which cells of any table of counts are hidden, by the same rule as the publication set: see <see cref="Hiding"/>.</summary>
public static class TableProtection
{
    /// <summary>The names of the cells that are hidden, in the order of the table.</summary>
    /// <param name="cells">Name and count of each cell.</param>
    /// <param name="totals">Told to every reader, whatever is hidden.</param>
    /// <param name="threshold">Children. A count from one to one below it is small.</param>
    public static IReadOnlyList<string> HiddenOf(
        IReadOnlyList<KeyValuePair<string, int>> cells, IReadOnlyList<PublishedTotal> totals, int threshold = Publication.Threshold)
    {
        var book = new CellBook(threshold);
        var numbers = cells.ToDictionary(cell => cell.Key, cell => book.Of(cell.Key, cell.Value), StringComparer.Ordinal);
        List<int> told = [];
        foreach (var total in totals)
        {
            told.Add(book.Of(string.Join(" + ", total.Cells), total.Total, tells: false));
            book.Add(told[^1], total.Cells.Select(name => numbers[name]));
        }

        var (byNumber, used, sums) = book.Close();
        CellFigure[] figures = [.. cells.Select(cell => new CellFigure([byNumber[numbers[cell.Key]]], [], 1, null))];
        var shown = Hiding.Shown(new(used, sums, [.. figures, .. told.Select(total => new CellFigure([byNumber[total]], [], 1, true))]), threshold)!;
        return [.. cells.Where((_, i) => !shown.Contains(figures[i])).Select(cell => cell.Key)];
    }
}
