using System.Globalization;
using System.Text;
using CsvHelper;
using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Import;

namespace KpiBoard.Web.Open;

/// <summary>Every open figure as tidy CSV, with the file that describes its columns.</summary>
/// <remarks>Source: the layout of Explore Education Statistics (EES); education returns section 5, methods and conventions B5 and A6.</remarks>
public static class EesFile
{
    private const string Topic = "breakdown_topic";
    private const string Breakdown = "breakdown";

    private static readonly string[] MetaColumns =
        ["col_name", "col_type", "label", "indicator_grouping", "indicator_unit", "indicator_dp", "filter_hint", "filter_grouping_column"];

    // Four of each measure, in the order of CellsOf.
    private static readonly (string Ending, string Label, string Unit, string Decimals)[] Indicators =
    [
        ("numerator", "children counted", "", "0"),
        ("denominator", "children asked about", "", "0"),
        ("percent", "percentage", "%", "1"),
        ("services", "services in the sum", "", "0"),
    ];

    /// <summary>Of the file of figures.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "time_period", "time_identifier", "geographic_level", "country_code", "country_name", "region_code", "region_name", "yjs_code", "yjs_name",
        Topic, Breakdown, .. Publication.Measures.SelectMany(measure => Indicators.Select(indicator => $"{measure.Id}_{indicator.Ending}")),
    ];

    /// <summary>A row for every quarter, place and group of children, sent a quarter at a time.</summary>
    public static async Task WriteAsync(Stream to, OpenReader reader, CancellationToken cancellation)
    {
        var catalogue = await reader.CatalogueAsync(cancellation);
        await using CsvWriter writer = new(new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true), SpreadsheetCsv.Guarded);
        await WriteLineAsync(writer, Columns);
        string[] measures = [.. Publication.Measures.Select(measure => measure.Id)];
        foreach (var quarter in catalogue.Quarters)
        {
            var tables = await reader.TablesAsync(quarter, measures, byGroup: true, cancellation);
            foreach (var (place, group) in catalogue.Places.SelectMany(place => OpenGroup.All.Select(group => (place, group))))
            {
                await WriteLineAsync(writer, [TimePeriod(quarter), TimeIdentifier(quarter), .. place.Cells, group.Topic, group.Title, .. measures.SelectMany(measure => CellsOf(place.Level, tables[measure][place, group]))]);
            }
        }
    }

    /// <summary>The file that stands beside it.</summary>
    public static async Task WriteMetaAsync(Stream to)
    {
        await using CsvWriter writer = new(new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true), SpreadsheetCsv.Guarded);
        await WriteLineAsync(writer, MetaColumns);
        await WriteLineAsync(writer, [Breakdown, "Filter", "Group of children", "", "", "", "All children, or a part of them", Topic]);
        foreach (var measure in Publication.Measures)
        {
            foreach (var (ending, label, unit, decimals) in Indicators)
            {
                await WriteLineAsync(writer, [$"{measure.Id}_{ending}", "Indicator", $"{measure.Title}: {label}", measure.Title, unit, decimals, "", ""]);
            }
        }
    }

    /// <summary><c>202425</c>.</summary>
    public static string TimePeriod(Quarter quarter) => string.Create(CultureInfo.InvariantCulture, $"{quarter.Year}{(quarter.Year + 1) % 100:00}");

    public static string TimeIdentifier(Quarter quarter) => string.Create(CultureInfo.InvariantCulture, $"Financial year Q{quarter.Number}");

    // A service is no sum. Where the figure is hidden, so is how many services it would be of.
    private static string[] CellsOf(OpenLevel level, OpenFigure figure)
    {
        var none = FigureSigns.Symbol(figure.WhyNone);
        string Cell(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture) ?? none;
        var services = level == OpenLevel.Service ? FigureSigns.Symbol(FigureSign.NotApplicable) : Cell(figure.Services);
        return [Cell(figure.Ratio?.Numerator), Cell(figure.Ratio?.Denominator), figure.Percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? FigureSigns.Symbol(figure.Sign), services];
    }

    private static Task WriteLineAsync(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        return writer.NextRecordAsync();
    }
}
