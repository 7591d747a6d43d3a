namespace KpiBoard.Import.Benchmarks;

/// <summary>A row of an Explore Education Statistics file.</summary>
public sealed class EesRow
{
    private readonly PublishedTable table;
    private readonly PublishedRecord record;

    internal EesRow(PublishedTable table, PublishedRecord record)
    {
        (this.table, this.record) = (table, record);
        Level = LevelOf();
    }

    /// <summary>As in the file: <c>202526</c> is the academic year 2025/26, <c>2024</c> a calendar year.</summary>
    public string TimePeriod => this["time_period"];

    /// <summary><c>Academic year</c>, <c>Autumn term</c>, <c>Calendar year</c>, ...</summary>
    public string TimeIdentifier => this["time_identifier"];

    public EesLevel Level { get; }

    /// <summary>A cell's text; empty when the file has no such column.</summary>
    public string this[string column] => table.Text(record, column);

    public PublishedValue Value(string indicator) => PublishedValue.Read(this[indicator]);

    /// <summary>The row is of the authority. The three-digit code decides where the row has one, for nine-digit codes change when authorities are reorganised.</summary>
    public bool IsOf(LocalAuthority authority) => Level == EesLevel.LocalAuthority && (this["old_la_code"] is { Length: 3 } old
        ? old == authority.OldCode
        : authority.NewCodes.Contains(this["new_la_code"]));

    // Older files name levels in lower case, the demonstration names the column otherwise, and some files have none.
    private EesLevel LevelOf() => (this["geographic_level"] + this["geographical_level"]).ToLowerInvariant() switch
    {
        "national" => EesLevel.National,
        "regional" => EesLevel.Regional,
        "local authority" => EesLevel.LocalAuthority,
        "" => this["old_la_code"].Length + this["new_la_code"].Length > 0 ? EesLevel.LocalAuthority
            : this["region_code"].Length > 0 ? EesLevel.Regional
            : EesLevel.National,
        _ => EesLevel.Other,
    };
}
