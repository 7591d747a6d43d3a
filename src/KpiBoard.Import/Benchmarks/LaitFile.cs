using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Benchmarks;

/// <summary>A table of the Department for Education's Local Authority Interactive Tool: a row a measure, year and area.</summary>
/// <remarks>Areas have three-digit numbers: those of authorities, 970 for England, and 980 to 990 for regions. <c>-</c> is not available.</remarks>
public sealed class LaitFile
{
    private const string England = "970";

    // Its rows are rates per 100,000 children; its row of England is a sum.
    private const string FirstTimeEntrants = "FirstYJS";

    private readonly Dictionary<(string Measure, string Year, string Area), PublishedValue> values;

    private LaitFile(Dictionary<(string Measure, string Year, string Area), PublishedValue> values) => this.values = values;

    /// <exception cref="UnreadableException">It is no CSV, a column is missing, or a measure has two rows of one area and year.</exception>
    public static LaitFile Read(Stream file)
    {
        var table = PublishedTable.Read(file, "measure_short", "years", "la_number", "value");
        var values = new Dictionary<(string Measure, string Year, string Area), PublishedValue>();
        foreach (var record in table.Records)
        {
            var key = (Measure: table.Text(record, "measure_short"), table.Text(record, "years"), Area: table.Text(record, "la_number"));
            var value = key is { Measure: FirstTimeEntrants, Area: England }
                ? PublishedValue.None(WhyNoNumber.NotTheMeasure)
                : PublishedValue.Read(table.Text(record, "value"));
            if (!values.TryAdd(key, value))
            {
                throw new UnreadableException($"The measure {key.Measure} has two rows of one area and year.");
            }
        }

        return new(values);
    }

    /// <summary>Blank when there is no such row.</summary>
    public PublishedValue Find(string measure, string year, LocalAuthority authority) =>
        authority.OldCode is { } area ? Find(measure, year, area) : PublishedValue.None(WhyNoNumber.Blank);

    /// <summary>The same of England.</summary>
    public PublishedValue FindEngland(string measure, string year) => Find(measure, year, England);

    private PublishedValue Find(string measure, string year, string area) =>
        values.TryGetValue((measure, year, area), out var value) ? value : PublishedValue.None(WhyNoNumber.Blank);
}
