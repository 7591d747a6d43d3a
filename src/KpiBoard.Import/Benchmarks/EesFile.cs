using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Benchmarks;

/// <summary>A file in the layout of Explore Education Statistics.</summary>
/// <remarks>Source: Department for Education, unified data standards; education returns section 5.</remarks>
public sealed class EesFile
{
    private EesFile(IReadOnlyList<EesRow> rows) => Rows = rows;

    public IReadOnlyList<EesRow> Rows { get; }

    /// <exception cref="UnreadableException">It is no CSV, or has no column <c>time_period</c>.</exception>
    public static EesFile Read(Stream file)
    {
        var table = PublishedTable.Read(file, "time_period");
        return new([.. table.Records.Select(record => new EesRow(table, record))]);
    }

    /// <summary>The value of an authority. Filters must leave one row: a file has a row for every breakdown.</summary>
    /// <param name="filters">The columns that must hold a text, for the total of a filter <c>Total</c>.</param>
    /// <returns>Blank when there is no such row.</returns>
    /// <exception cref="UnreadableException">Several rows are left.</exception>
    public PublishedValue Find(string timePeriod, LocalAuthority authority, string indicator, params (string Column, string Text)[] filters) =>
        Find(row => row.TimePeriod == timePeriod && row.IsOf(authority), indicator, filters);

    /// <summary>The same of the whole nation.</summary>
    /// <exception cref="UnreadableException">Several rows are left.</exception>
    public PublishedValue FindNational(string timePeriod, string indicator, params (string Column, string Text)[] filters) =>
        Find(row => row.TimePeriod == timePeriod && row.Level == EesLevel.National, indicator, filters);

    private PublishedValue Find(Func<EesRow, bool> isAsked, string indicator, (string Column, string Text)[] filters)
    {
        var rows = Rows.Where(isAsked).Where(row => filters.All(filter => Holds(row, filter))).Take(2).ToList();
        return rows.Count > 1
            ? throw new UnreadableException($"There are several rows of {indicator}: a filter is missing.")
            : rows.Count == 0 ? PublishedValue.None(WhyNoNumber.Blank) : rows[0].Value(indicator);
    }

    private static bool Holds(EesRow row, (string Column, string Text) filter) =>
        string.Equals(row[filter.Column], filter.Text, StringComparison.OrdinalIgnoreCase);
}
