using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Foreign;

/// <summary>A table that is not one of ours, read by the names of its own columns, case and blanks aside.</summary>
internal sealed class NamedTable : IDisposable
{
    // Above the header of a list people write a title, a date, a note.
    private const int LinesAboveHeader = 20;

    private readonly string file;
    private readonly ITable table;
    private readonly Dictionary<string, int> cellOf;

    /// <param name="needed">A column without which the file is of no use; it also tells which line is the header.</param>
    /// <exception cref="UnreadableException">No line near the top has the needed column.</exception>
    public NamedTable(string file, ITable table, string needed)
    {
        (this.file, this.table) = (file, table);
        cellOf = Header(needed) ?? throw new UnreadableException($"The column {needed} is not in the header of {PlainText.Of(file)}.");
    }

    public bool Has(string column) => cellOf.ContainsKey(column);

    /// <summary>Moves to the next record; false at the end.</summary>
    public bool Read() => table.Read();

    /// <summary>Null when it is blank or the file has no such column.</summary>
    public string? Text(string column) => At(column).Text is { Length: > 0 } text ? text : null;

    public Located At(string column) =>
        new(file, table.Line, column, cellOf.TryGetValue(column, out var cell) ? table[cell].Trim() : "");

    public void Dispose() => table.Dispose();

    private Dictionary<string, int>? Header(string needed)
    {
        for (var line = 0; line < LinesAboveHeader && table.Read(); line++)
        {
            var cells = Enumerable.Range(0, table.Count).Select(cell => (Name: table[cell].Trim(), Cell: cell)).DistinctBy(cell => cell.Name, StringComparer.OrdinalIgnoreCase);
            var names = cells.ToDictionary(cell => cell.Name, cell => cell.Cell, StringComparer.OrdinalIgnoreCase);
            if (names.ContainsKey(needed))
            {
                return names;
            }
        }

        return null;
    }
}
