using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Rows;

/// <summary>A file's first line: where each of its columns stands, by name, in any order, case and blanks aside.</summary>
/// <param name="CellOf">For each column of the file its cell, or -1.</param>
/// <param name="Missing">Needed columns that are not there; a return without child_id and upn lacks child_id.</param>
/// <param name="Unknown">Names that are none of the file's columns.</param>
/// <param name="Record">The line as it stands; empty when the file has none.</param>
internal sealed record Header(int[] CellOf, IReadOnlyList<Column> Missing, IReadOnlyList<string> Unknown, string Record)
{
    public static Header Of(FileKind kind, ITable table)
    {
        var names = new List<string>();
        while (names.TrueForAll(name => name.Length == 0) && table.Read())
        {
            names = [.. Enumerable.Range(0, table.Count).Select(cell => table[cell].Trim())];
        }

        var cellOf = kind.Columns.Select(column => names.FindIndex(name => Same(name, column))).ToArray();
        var missing = kind.Columns.Where(column => column.Needed && cellOf[column.Index] < 0).ToList();
        if (kind.IsReturn && cellOf[kind.Column("child_id").Index] < 0 && cellOf[kind.Column("upn").Index] < 0)
        {
            missing.Add(kind.Column("child_id"));
        }

        var unknown = names.Where(name => name.Length > 0 && !kind.Columns.Any(column => Same(name, column)));
        return new(cellOf, missing, [.. unknown], names.Count == 0 ? "" : table.Record);
    }

    private static bool Same(string name, Column column) => name.Equals(column.Name, StringComparison.OrdinalIgnoreCase);
}
