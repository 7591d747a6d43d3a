namespace KpiBoard.Import.Mappings;

/// <summary>How one of our files is read where it says otherwise than ours. What a mapping says of columns or codes that we do not know is passed by.</summary>
internal sealed class FileMapping
{
    private readonly Dictionary<string, Column> headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly string?[] constants;
    private readonly Dictionary<string, string>?[] values;

    public FileMapping(FileKind kind, IReadOnlyList<MappingEntry> entries)
    {
        (constants, values) = (new string?[kind.Columns.Count], new Dictionary<string, string>?[kind.Columns.Count]);
        foreach (var entry in entries)
        {
            Add(kind, entry);
        }

        Print = string.Join('\n', entries.Select(entry => $"{entry.Kind}\t{entry.ColumnName}\t{entry.Theirs}\t{entry.Ours}").Order(StringComparer.Ordinal));
    }

    /// <summary>Alike for mappings that read a file alike.</summary>
    public string Print { get; }

    public bool IsRead(string header, Column column) => headers.TryGetValue(header, out var read) && read == column;

    public bool Knows(string header) => headers.ContainsKey(header);

    /// <summary>The value of a column that the file has not; null when it is just not there.</summary>
    public string? ConstantOf(int column) => constants[column];

    /// <summary>Our code for a value; the value itself when it is not mapped.</summary>
    public string Ours(int column, string value) =>
        values[column] is { } mapped && mapped.TryGetValue(value, out var ours) ? ours : value;

    private void Add(FileKind kind, MappingEntry entry)
    {
        var name = entry.Kind == MappingKind.Column ? entry.Ours : entry.ColumnName;
        if (kind.Columns.FirstOrDefault(column => column.Name == name) is not { } column)
        {
            return;
        }

        switch (entry.Kind)
        {
            case MappingKind.Column:
                headers.TryAdd(entry.Theirs, column);
                break;
            case MappingKind.Constant:
                constants[column.Index] = entry.Ours;
                break;
            case MappingKind.Value when CodedColumns.Find(kind, column)?.Accepts(entry.Theirs) != true:
                (values[column.Index] ??= new(StringComparer.OrdinalIgnoreCase)).TryAdd(entry.Theirs, entry.Ours);
                break;
        }
    }
}
