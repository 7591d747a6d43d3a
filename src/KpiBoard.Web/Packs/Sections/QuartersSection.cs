using KpiBoard.Web.Board;
using KpiBoard.Web.Packs.Content;

namespace KpiBoard.Web.Packs.Sections;

/// <summary>Twelve quarters as lines, and as the table behind them.</summary>
internal static class QuartersSection
{
    private const string Label = "Share of children in suitable, unsuitable, unknown and unrecorded education, training and employment at the end of their order, by quarter";

    public static IReadOnlyList<PackPart> Write(PackSource source)
    {
        var trend = source.View.Trend;
        var names = TrendWords.Names(trend, source.View.IsUnfinished);
        var table = FigureTable.Of(
            "Children whose order ended in each quarter", "Quarter", TrendWords.Columns, [.. trend.Select((quarter, i) => new FigureRow(names[i], quarter))]);
        return [new PackSentence(TrendWords.Reading(trend)), table with { Chart = Chart(table) }];
    }

    // Lines of which no point can be shown are left out, and a few points on the ground line are no picture.
    private static PackChart? Chart(PackTable table)
    {
        string[] statuses = [.. FigureColumn.Statuses.Where(column => column.Shows == FigureColumn.Part.Figure).Select(column => column.Title)];
        return table.Figures.Any(figure => figure.Shown is { Numerator: > 0 }) ? new(Label, statuses) : null;
    }
}
