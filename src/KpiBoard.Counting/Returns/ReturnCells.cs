namespace KpiBoard.Counting.Returns;

/// <summary>The numbers of a return, each in its row and column. A blank cell has none.</summary>
public sealed class ReturnCells(IEnumerable<KeyValuePair<(ReturnRow Row, ReturnColumn Column), long>> cells)
{
    private readonly Dictionary<(ReturnRow Row, ReturnColumn Column), long> cells = new(cells);

    /// <summary>Null when it is blank.</summary>
    public long? this[ReturnRow row, ReturnColumn column] => cells.TryGetValue((row, column), out var number) ? number : null;

    /// <summary>Whether the row says anything at the moment. A blank beside a number is 0 (T3-1); a row of blanks is not known.</summary>
    public bool Tells(ReturnTable table, ReturnRow row, ReturnMoment moment) =>
        table.Columns.Any(column => column.Moment == moment && cells.ContainsKey((row, column)));

    /// <summary>The row's children at the moment, in some of its columns; null when it says nothing.</summary>
    public long? Sum(ReturnTable table, ReturnRow row, ReturnMoment moment, Func<ReturnColumn, bool> asked)
    {
        long? sum = null;
        foreach (var column in table.Columns)
        {
            if (column.Moment == moment && cells.TryGetValue((row, column), out var number))
            {
                sum = (sum ?? 0) + (asked(column) ? number : 0);
            }
        }

        return sum;
    }
}
