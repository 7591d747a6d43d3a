using KpiBoard.Counting.Returns;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Returns;

/// <summary>A line of the names of columns, in any order. A column that is none of the return's is passed by.</summary>
internal sealed record ReturnHeader(int Line, IReadOnlyDictionary<ReturnKey, int> Keys, IReadOnlyDictionary<ReturnColumn, int> Columns)
{
    /// <summary>Null when the record is not one: it has no column of descriptions.</summary>
    public static ReturnHeader? Of(ITable table)
    {
        var keys = new Dictionary<ReturnKey, int>();
        var columns = new Dictionary<ReturnColumn, int>();
        for (var cell = 0; cell < table.Count; cell++)
        {
            if (ReturnNames.Key(table[cell]) is { } key)
            {
                keys.TryAdd(key, cell);
            }
            else if (ReturnNames.Column(table[cell]) is { } column)
            {
                columns.TryAdd(column, cell);
            }
        }

        return keys.ContainsKey(ReturnKey.Description) ? new(table.Line, keys, columns) : null;
    }

    /// <summary>Trimmed; empty when the file has no such column.</summary>
    public string Text(ITable table, ReturnKey key) => Keys.TryGetValue(key, out var cell) ? table[cell].Trim() : "";

    /// <summary>Trimmed; empty when the file has no such column.</summary>
    public string Text(ITable table, ReturnColumn column) => Columns.TryGetValue(column, out var cell) ? table[cell].Trim() : "";
}
