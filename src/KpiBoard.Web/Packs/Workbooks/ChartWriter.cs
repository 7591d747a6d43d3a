using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using X = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>Writes a native line chart beside the table of its worksheet.</summary>
internal static class ChartWriter
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;
    private const int Columns = 10;
    private const int Rows = 24;

    public static void Write(DrawingsPart drawing, SheetPlan plan, ChartPlan chart)
    {
        var part = drawing.AddNewPart<ChartPart>();
        part.ChartSpace = new(
            new C.EditingLanguage { Val = "en-GB" },
            new C.RoundedCorners { Val = false },
            new C.Chart(
                new C.AutoTitleDeleted { Val = true },
                new C.PlotArea(new C.Layout(), Lines(plan, chart), Categories(), Values()),
                new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }),
                new C.PlotVisibleOnly { Val = true },
                new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap }));
        drawing.WorksheetDrawing = new(Anchor(plan, chart, drawing.GetIdOfPart(part)));
    }

    private static C.LineChart Lines(SheetPlan plan, ChartPlan chart) => new(
        [
            new C.Grouping { Val = C.GroupingValues.Standard },
            new C.VaryColors { Val = false },
            .. chart.Series.Select((series, place) => LineSeries.Of(plan, series.Name, series.Column, (uint)place)),
            new C.ShowMarker { Val = true },
            new C.AxisId { Val = CategoryAxis },
            new C.AxisId { Val = ValueAxis },
        ]);

    private static C.CategoryAxis Categories() => new(
        new C.AxisId { Val = CategoryAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.Outside },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        new C.CrossingAxis { Val = ValueAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero });

    private static C.ValueAxis Values() => new(
        new C.AxisId { Val = ValueAxis },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }, new C.MaxAxisValue { Val = 1 }, new C.MinAxisValue { Val = 0 }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = C.AxisPositionValues.Left },
        new C.MajorGridlines(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "BFBFBF" })))),
        new C.NumberingFormat { FormatCode = "0%", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        new C.CrossingAxis { Val = CategoryAxis },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.CrossBetween { Val = C.CrossBetweenValues.Between });

    private static X.TwoCellAnchor Anchor(SheetPlan plan, ChartPlan chart, string id) => new(
        new X.FromMarker(Corner(plan.Columns.Count + 1, (int)plan.HeadingRow - 1)),
        new X.ToMarker(Corner(plan.Columns.Count + 1 + Columns, (int)plan.HeadingRow - 1 + Rows)),
        new X.GraphicFrame(
            new X.NonVisualGraphicFrameProperties(
                new X.NonVisualDrawingProperties { Id = 2, Name = "Chart 1", Description = $"{chart.Label}. The table beside it has every figure of it." },
                new X.NonVisualGraphicFrameDrawingProperties()),
            new X.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        {
            Macro = "",
        },
        new X.ClientData());

    private static OpenXmlElement[] Corner(int column, int row) =>
        [new X.ColumnId($"{column}"), new X.ColumnOffset("0"), new X.RowId($"{row}"), new X.RowOffset("0")];
}
