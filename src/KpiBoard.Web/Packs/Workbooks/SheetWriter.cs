using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>Writes a worksheet with its table and its chart.</summary>
internal static class SheetWriter
{
    /// <param name="number">Of the sheet, from 1: the cursor is left on the first.</param>
    public static void Write(WorksheetPart part, SheetPlan plan, uint number, SharedTexts texts)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(new Selection { ActiveCell = "A1", SequenceOfReferences = new() { InnerText = "A1" } }) { WorkbookViewId = 0, TabSelected = number == 1 }),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            Widths(plan),
            Data(plan, texts));
        if (Links(plan) is { HasChildren: true } links)
        {
            sheet.Append(links);
        }

        sheet.Append(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        if (plan.Chart is { } chart)
        {
            var drawing = part.AddNewPart<DrawingsPart>();
            ChartWriter.Write(drawing, plan, chart);
            sheet.Append(new Drawing { Id = part.GetIdOfPart(drawing) });
        }

        if (plan.Columns.Count > 0)
        {
            var table = part.AddNewPart<TableDefinitionPart>();
            table.Table = TableOf(plan, number);
            sheet.Append(new TableParts(new TablePart { Id = part.GetIdOfPart(table) }) { Count = 1 });
        }

        part.Worksheet = sheet;
    }

    /// <summary><c>A1</c>, of a column from 0 and a row from 1.</summary>
    public static string Place(int column, uint row) => string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}");

    /// <summary><c>A</c>, of a column from 0.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static Columns Widths(SheetPlan plan) => new(ColumnWidths.Of(plan).Select((width, column) => new Column
    {
        Min = (uint)column + 1,
        Max = (uint)column + 1,
        Width = width,
        CustomWidth = true,
    }));

    private static SheetData Data(SheetPlan plan, SharedTexts texts)
    {
        var widths = ColumnWidths.Of(plan);
        var data = new SheetData(Row(1, [new(plan.Title, null, CellLook.Title)], widths, texts));
        data.Append(plan.Lines.Select((line, i) => Row((uint)i + 2, [new(line, null, plan.Columns.Count == 0 ? CellLook.Wrapped : CellLook.Plain)], widths, texts)));
        if (plan.Columns.Count > 0)
        {
            data.Append(Row(plan.HeadingRow, [.. plan.Columns.Select(name => new SheetCell(name, null, CellLook.Heading))], widths, texts));
            data.Append(plan.Rows.Select((row, i) => Row(plan.HeadingRow + 1 + (uint)i, row, widths, texts)));
        }

        return data;
    }

    private static Row Row(uint number, IReadOnlyList<SheetCell> cells, IReadOnlyList<double> widths, SharedTexts texts) =>
        new(cells.Select((cell, column) => new Cell
        {
            CellReference = Place(column, number),
            StyleIndex = (uint)cell.Look,
            DataType = cell.Text is null ? CellValues.Number : CellValues.SharedString,
            CellValue = new(cell.Text is { } text ? texts.PlaceOf(text).ToString(CultureInfo.InvariantCulture) : cell.Written),
        }))
        {
            RowIndex = number,
            // Not every program makes room for wrapped text by itself.
            Height = ColumnWidths.HeightOf(cells, widths),
            CustomHeight = true,
        };

    private static Hyperlinks Links(SheetPlan plan) => new(
        from row in plan.Rows.Index()
        from cell in row.Item.Index()
        where cell.Item.LeadsTo is not null
        select new Hyperlink { Reference = Place(cell.Index, plan.HeadingRow + 1 + (uint)row.Index), Location = $"{cell.Item.LeadsTo}!A1", Display = cell.Item.Text });

    private static Table TableOf(SheetPlan plan, uint number) => new(
        new TableColumns(plan.Columns.Select((name, i) => new TableColumn { Id = (uint)i + 1, Name = name })) { Count = (uint)plan.Columns.Count },
        new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = false, ShowColumnStripes = false })
    {
        Id = number,
        Name = plan.Name.ToLowerInvariant(),
        DisplayName = plan.Name.ToLowerInvariant(),
        Reference = $"A{plan.HeadingRow}:{Place(plan.Columns.Count - 1, plan.HeadingRow + (uint)plan.Rows.Count)}",
        HeaderRowCount = 1,
        TotalsRowShown = false,
    };
}
