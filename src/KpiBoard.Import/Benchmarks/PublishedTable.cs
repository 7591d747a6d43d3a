using System.Text;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Benchmarks;

/// <summary>A published CSV file, its columns found by name: case, order, a byte order mark and the kind of line end do not matter.</summary>
internal sealed class PublishedTable
{
    private readonly Dictionary<string, int> cellOf;

    private PublishedTable(Dictionary<string, int> cellOf, IReadOnlyList<PublishedRecord> records) => (this.cellOf, Records) = (cellOf, records);

    public IReadOnlyList<PublishedRecord> Records { get; }

    /// <exception cref="UnreadableException">A needed column is not in the header, or the rest is no CSV.</exception>
    public static PublishedTable Read(Stream file, params ReadOnlySpan<string> needed)
    {
        using var table = new CsvTable(file, Encoding.UTF8);
        var header = table.Read() ? Cells(table) : [];
        var cellOf = header.Select((name, cell) => (name, cell)).DistinctBy(column => column.name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(column => column.name, column => column.cell, StringComparer.OrdinalIgnoreCase);
        foreach (var column in needed)
        {
            if (!cellOf.ContainsKey(column))
            {
                throw new UnreadableException($"The column {column} is not in the header.");
            }
        }

        var records = new List<PublishedRecord>();
        while (table.Read())
        {
            records.Add(new(table.Line, Cells(table)));
        }

        records.RemoveAll(record => record.Cells.All(cell => cell.Length == 0));
        return new(cellOf, records);
    }

    /// <summary>Empty when the file has no such column, or the record is shorter.</summary>
    public string Text(PublishedRecord record, string column) =>
        cellOf.TryGetValue(column, out var cell) && cell < record.Cells.Count ? record.Cells[cell] : "";

    private static string[] Cells(CsvTable table) => [.. Enumerable.Range(0, table.Count).Select(cell => table[cell].Trim())];
}
