using KpiBoard.Import.Rows;

namespace KpiBoard.Import.Mappings;

/// <summary>Gathers the values of a file's coded columns that are none of their codes, as they stand.</summary>
internal sealed class ValueTally(IEnumerable<CodedColumn> coded)
{
    // A column with more is none of codes, whatever it is called.
    private const int MostOfAColumn = 300;
    private const int MostShownOfAColumn = 60;

    private readonly List<(CodedColumn Coded, Dictionary<string, int> Counts)> columns =
        [.. coded.Select(column => (column, new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase)))];

    /// <summary>The most frequent first, column by column.</summary>
    public IReadOnlyList<UnknownValue> Shown => [.. columns.SelectMany(column => ShownOf(column.Coded, column.Counts))];

    public int Hidden => columns.Where(column => !column.Coded.IsFree).Sum(column => column.Counts.Count - ShownOf(column.Coded, column.Counts).Count());

    public void Add(RowReader row)
    {
        foreach (var (coded, counts) in columns)
        {
            var text = row.AsItStands(coded.Column);
            if (text.Length > 0 && !coded.Accepts(text) && (counts.Count < MostOfAColumn || counts.ContainsKey(text)))
            {
                counts[text] = counts.GetValueOrDefault(text) + 1;
            }
        }
    }

    private static IEnumerable<UnknownValue> ShownOf(CodedColumn coded, Dictionary<string, int> counts) => counts.Count == MostOfAColumn ? [] : counts
        .Where(value => CodeLike.IsShown(coded, value.Key, value.Value))
        .OrderByDescending(value => value.Value)
        .ThenBy(value => value.Key, StringComparer.Ordinal)
        .Take(MostShownOfAColumn)
        .Select(value => new UnknownValue(coded.Column, value.Key, value.Value));
}
