using KpiBoard.Import.Formats;
using KpiBoard.Import.Mappings;

namespace KpiBoard.Import.Rows;

/// <summary>A file's first line: where each of its columns stands, by name or else as it is mapped, in any order, case and blanks aside.</summary>
/// <param name="CellOf">For each column of the file its cell, or -1.</param>
/// <param name="Missing">Needed columns that are neither there nor the same in every row; a return without child_id and upn lacks child_id.</param>
/// <param name="Unknown">Names that are none of the file's columns.</param>
/// <param name="Record">The line as it stands; empty when the file has none.</param>
internal sealed record Header(int[] CellOf, IReadOnlyList<Column> Missing, IReadOnlyList<string> Unknown, string Record)
{
    public static Header Of(FileKind kind, ITable table, FileMapping? mapping)
    {
        var names = Names(table);
        var cellOf = kind.Columns.Select(column => Find(column, names, mapping)).ToArray();
        var missing = kind.Columns.Where(column => column.Needed && cellOf[column.Index] < 0 && mapping?.ConstantOf(column.Index) is null).ToList();
        if (kind.IsReturn && cellOf[kind.Column("child_id").Index] < 0 && cellOf[kind.Column("upn").Index] < 0)
        {
            missing.Add(kind.Column("child_id"));
        }

        var unknown = names.Where(name => name.Length > 0 && !kind.Columns.Any(column => Same(name, column)) && mapping?.Knows(name) != true);
        return new(cellOf, missing, [.. unknown], names.Count == 0 ? "" : table.Record);
    }

    /// <summary>The cells of the first line that is not blank, trimmed.</summary>
    public static List<string> Names(ITable table)
    {
        var names = new List<string>();
        while (names.TrueForAll(name => name.Length == 0) && table.Read())
        {
            names = [.. Enumerable.Range(0, table.Count).Select(cell => table[cell].Trim())];
        }

        return names;
    }

    private static int Find(Column column, List<string> names, FileMapping? mapping) =>
        names.FindIndex(name => Same(name, column)) is >= 0 and var cell ? cell
        : mapping is null ? -1
        : names.FindIndex(name => mapping.IsRead(name, column));

    private static bool Same(string name, Column column) => name.Equals(column.Name, StringComparison.OrdinalIgnoreCase);
}
