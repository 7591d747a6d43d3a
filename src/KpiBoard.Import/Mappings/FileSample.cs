using KpiBoard.Import.Formats;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Mappings;

/// <summary>The first rows of a file as a mapping would have them read, and the values that are no codes.</summary>
/// <param name="Missing">Needed columns that are not there.</param>
/// <param name="ValuesHidden">Values that are no codes and are not shown, since they might be a child's.</param>
public sealed record FileSample(FileKind File, IReadOnlyList<Column> Missing, IReadOnlyList<UnknownValue> Values, int ValuesHidden, IReadOnlyList<SampleRow> Rows)
{
    private const int RowsShown = 5;
    private const int RowsLookedAt = 5_000;

    /// <summary>Reads the file of that kind; null when the input has none that can be read.</summary>
    /// <param name="options">With the mapping.</param>
    /// <param name="coded">Columns whose values are looked at.</param>
    public static FileSample? Read(string path, FileKind kind, ReadOptions options, IReadOnlyList<CodedColumn> coded)
    {
        using var input = Input.Open(path, options.OwnService, options.Mapping);
        if (input.Files.FirstOrDefault(file => file.Kind == kind) is not { } file)
        {
            return null;
        }

        try
        {
            using var table = file.Open().Table;
            return Read(kind, new RowReader(kind, table, options.AsOf, options.Mapping.Of(kind)), options, new(coded));
        }
        catch (Exception exception) when (exception is UnreadableException or IOException)
        {
            return null;
        }
    }

    private static FileSample Read(FileKind kind, RowReader row, ReadOptions options, ValueTally values)
    {
        var rows = new List<SampleRow>();
        var keys = new RowKeys(kind, options);
        var check = RowChecks.Of(kind);
        for (var count = 0; count < RowsLookedAt && row.Next(); count++)
        {
            values.Add(row);
            if (rows.Count < RowsShown)
            {
                check(row, keys.Read(row));
                rows.Add(new(row.Line, [.. kind.Columns.Select(row.Text)], [.. row.Findings]));
            }
        }

        return new(kind, row.MissingColumns, values.Shown, values.Hidden, rows);
    }
}
