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
        var numbers = cells.ToDictionary(cell => cell.Key, cell => book.Of(cell.Key, cell.Value, "table"), StringComparer.Ordinal);
        List<int> told = [];
        foreach (var total in totals)
        {
            told.Add(book.Of(string.Join(" + ", total.Cells), total.Total, "table", tells: false));
            book.Add(told[^1], total.Cells.Select(name => numbers[name]));
        }

        var (byNumber, used, sums) = book.Close();
        CellTable table = new(
            used,
            sums,
            [.. cells.Select(cell => new CellFigure([byNumber[numbers[cell.Key]]], 1, null)), .. told.Select(total => new CellFigure([byNumber[total]], 1, true))]);
        var hiding = new Hiding(table, threshold);
        return [.. cells.Where((_, i) => !hiding.Shows(i)).Select(cell => cell.Key)];
    }
}
