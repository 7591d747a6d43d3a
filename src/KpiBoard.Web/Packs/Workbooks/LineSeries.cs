using System.Globalization;
using DocumentFormat.OpenXml;
using KpiBoard.Web.Packs.Paper;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A line of a native chart. A sign is no number: where a column has one the line is drawn from the numbers themselves, with a gap.</summary>
internal static class LineSeries
{
    private const int Thickness = 28575;

    private static readonly A.PresetLineDashValues[] Dashes =
        [A.PresetLineDashValues.Solid, A.PresetLineDashValues.Dash, A.PresetLineDashValues.SystemDot, A.PresetLineDashValues.LargeDash];

    private static readonly C.MarkerStyleValues[] Markers =
        [C.MarkerStyleValues.Circle, C.MarkerStyleValues.Square, C.MarkerStyleValues.Triangle, C.MarkerStyleValues.Diamond];

    /// <param name="place">Among the lines: decides colour, dash and marker.</param>
    public static C.LineChartSeries Of(SheetPlan plan, string name, int column, uint place) => new(
        new C.Index { Val = place },
        new C.Order { Val = place },
        new C.SeriesText(new C.NumericValue(name)),
        Look((int)place),
        new C.Marker(new C.Symbol { Val = Markers[place] }, new C.Size { Val = 7 }, Fill((int)place)),
        new C.CategoryAxisData(new C.StringReference(new C.Formula(Range(plan, 0)), Names(plan))),
        new C.Values(Numbers(plan, column)),
        new C.Smooth { Val = false });

    // Excel draws a text in a column of numbers as nought.
    private static OpenXmlElement Numbers(SheetPlan plan, int column)
    {
        var points = plan.Rows.Index()
            .Where(row => row.Item[column].Number is not null)
            .Select(row => new C.NumericPoint(new C.NumericValue(row.Item[column].Written)) { Index = (uint)row.Index })
            .ToList();
        var count = new C.PointCount { Val = (uint)plan.Rows.Count };
        return points.Count == plan.Rows.Count
            ? new C.NumberReference(new C.Formula(Range(plan, column)), new C.NumberingCache([new C.FormatCode("0%"), count, .. points]))
            : new C.NumberLiteral([new C.FormatCode("0%"), count, .. points]);
    }

    private static C.StringCache Names(SheetPlan plan) => new(
        [
            new C.PointCount { Val = (uint)plan.Rows.Count },
            .. plan.Rows.Select((row, i) => new C.StringPoint(new C.NumericValue(row[0].Text!)) { Index = (uint)i }),
        ]);

    private static string Range(SheetPlan plan, int column) => string.Create(
        CultureInfo.InvariantCulture,
        $"{plan.Name}!${SheetWriter.Letters(column)}${plan.HeadingRow + 1}:${SheetWriter.Letters(column)}${plan.HeadingRow + plan.Rows.Count}");

    private static C.ChartShapeProperties Look(int place) =>
        new(new A.Outline(Solid(place), new A.PresetDash { Val = Dashes[place] }) { Width = Thickness });

    private static C.ChartShapeProperties Fill(int place) => new(Solid(place));

    private static A.SolidFill Solid(int place) => new(new A.RgbColorModelHex { Val = DrawnLine.Colours[place][1..] });
}
