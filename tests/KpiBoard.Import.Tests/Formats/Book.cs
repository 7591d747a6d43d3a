using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiBoard.Import.Tests.Formats;

/// <summary>Writes a workbook as case systems and Excel do. A cell is a text, a number or a date.</summary>
internal static class Book
{
    private const uint DateStyle = 1;

    public static void Write(string path, IEnumerable<(string Name, IEnumerable<object[]> Rows)> sheets)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.Workbook = new Workbook(new Sheets());
        AddStyles(book);
        uint number = 0;
        foreach (var (name, rows) in sheets)
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(cells => new Row(cells.Select(Cell)))));
            book.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = ++number, Id = book.GetIdOfPart(part) });
        }
    }

    /// <summary>The cells of CSV text without quotes, each made by its text and column.</summary>
    public static IEnumerable<object[]> Rows(string csv, Func<string, string, object> cell)
    {
        var lines = csv.TrimEnd().ReplaceLineEndings("\n").Split('\n').Select(line => line.Split(',')).ToList();
        return lines.Select((cells, i) => i == 0 ? [.. cells] : cells.Select((text, at) => cell(text, lines[0][at])).ToArray());
    }

    private static void AddStyles(WorkbookPart book) => book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new Fonts(new Font()),
        new Fills(new Fill()),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));

    private static Cell Cell(object value) => value switch
    {
        DateTime time => new Cell { CellValue = new(Serial(time).ToString(CultureInfo.InvariantCulture)), StyleIndex = DateStyle },
        double number => new Cell { CellValue = new(number.ToString(CultureInfo.InvariantCulture)) },
        "" => new Cell(),
        _ => new Cell(new InlineString(new Text((string)value))) { DataType = CellValues.InlineString },
    };

    // Excel believes in 29 February 1900, so each day before it is one less than elsewhere.
    private static double Serial(DateTime time) => time.ToOADate() - (time < new DateTime(1900, 3, 1) ? 1 : 0);
}
