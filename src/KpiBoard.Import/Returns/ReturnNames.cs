using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>The names of rows and columns of the return, found whatever their blanks, case and hyphens.</summary>
internal static class ReturnNames
{
    /// <summary>As the YJB names them, in the order they are written.</summary>
    public static readonly IReadOnlyDictionary<ReturnKey, string> Keys = new Dictionary<ReturnKey, string>
    {
        [ReturnKey.Service] = "yot_code",
        [ReturnKey.Quarter] = "reporting_date",
        [ReturnKey.Group] = "description_group",
        [ReturnKey.Description] = "description",
    };

    private static readonly Dictionary<string, ReturnKey> KeyOf = new(Keys.ToDictionary(key => Plain(key.Value), key => key.Key), StringComparer.Ordinal)
    {
        [Plain("service_code")] = ReturnKey.Service,
        [Plain("quarter")] = ReturnKey.Quarter,
    };

    private static readonly Dictionary<string, ReturnColumn> ColumnOf = ReturnLayout.Tables
        .SelectMany(table => table.Columns)
        .SelectMany(column => column.Also.Prepend(column.Name).Select(name => (Name: Plain(name), Column: column)))
        .ToDictionary(column => column.Name, column => column.Column, StringComparer.Ordinal);

    private static readonly ILookup<string, (ReturnTable Table, ReturnRow Row)> RowsOf =
        (from table in ReturnLayout.Tables
         from row in table.Rows
         from text in row.Also.Prepend(row.Text)
         select (Text: Plain(text), Table: table, Row: row)).ToLookup(row => row.Text, row => (row.Table, row.Row), StringComparer.Ordinal);

    private static readonly HashSet<string> Groups = ReturnLayout.Tables
        .SelectMany(table => table.Rows)
        .Select(row => Plain(row.Group))
        .Where(group => group.Length > 0)
        .ToHashSet(StringComparer.Ordinal);

    public static ReturnKey? Key(string text) => KeyOf.TryGetValue(Plain(text), out var key) ? key : null;

    public static ReturnColumn? Column(string text) => ColumnOf.GetValueOrDefault(Plain(text));

    public static bool IsGroup(string text) => Groups.Contains(Plain(text));

    /// <summary>Null for a text that is no row's, or that is several's where the group does not say which.</summary>
    public static (ReturnTable Table, ReturnRow Row)? Row(string text, string group)
    {
        var found = RowsOf[Plain(text)].Where(row => row.Row.Group.Length == 0 || Plain(row.Row.Group) == Plain(group)).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    // Blanks of any kind, hyphens, brackets and full stops all part words, and nothing else.
    private static string Plain(string text) => string.Join(
        ' ', string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : character == '+' ? '+' : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
