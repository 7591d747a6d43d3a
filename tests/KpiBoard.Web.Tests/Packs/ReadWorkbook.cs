using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>A workbook that was written, read back as any program would.</summary>
internal sealed class ReadWorkbook : IDisposable
{
    private readonly MemoryStream bytes;

    private ReadWorkbook(MemoryStream bytes) => (this.bytes, Document) = (bytes, SpreadsheetDocument.Open(bytes, isEditable: false));

    public SpreadsheetDocument Document { get; }

    public IReadOnlyList<string> Names => [.. Document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value!)];

    /// <summary>In the order of their tabs.</summary>
    public IReadOnlyList<WorksheetPart> Sheets => [.. Names.Select(Part)];

    public static ReadWorkbook Of(byte[] file) => new(new(file));

    /// <summary>The cells of a worksheet's table as texts, its column names first.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Table(string name)
    {
        var part = Part(name);
        var first = uint.Parse(part.TableDefinitionParts.Single().Table.Reference!.Value!.Split(':')[0][1..], CultureInfo.InvariantCulture);
        return [.. part.Worksheet.Descendants<Row>().Where(row => row.RowIndex!.Value >= first).Select(row => (IReadOnlyList<string>)[.. row.Elements<Cell>().Select(Text)])];
    }

    public void Dispose()
    {
        Document.Dispose();
        bytes.Dispose();
    }

    private WorksheetPart Part(string name)
    {
        var sheet = Document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name);
        return (WorksheetPart)Document.WorkbookPart.GetPartById(sheet.Id!.Value!);
    }

    private string Text(Cell cell) => cell.DataType?.Value == CellValues.SharedString
        ? Document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
        : cell.CellValue!.Text;
}
