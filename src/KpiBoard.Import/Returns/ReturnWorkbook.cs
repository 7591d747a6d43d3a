using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>A return as a workbook (.xlsx) with a sheet a KPI, named as the YJB's tables are.</summary>
/// <remarks>Of a workbook no more than its five needed parts: texts stand in their cells, and there are no styles but the widths of columns.</remarks>
public static class ReturnWorkbook
{
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Links = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Relations = OfficeDocument;

    public static byte[] Write(KpiReturn made)
    {
        var sheets = ReturnSheet.Of(made).ToList();
        var names = sheets.Select((sheet, i) => (sheet.Name, Id: $"rId{(i + 1).ToString(CultureInfo.InvariantCulture)}", Part: $"sheet{(i + 1).ToString(CultureInfo.InvariantCulture)}.xml")).ToList();
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", ContentTypes(names.Select(sheet => sheet.Part)));
            Add(zip, "_rels/.rels", Relationships([("rId1", "officeDocument", "xl/workbook.xml")]));
            Add(zip, "xl/workbook.xml", new(Main + "workbook", new XAttribute(XNamespace.Xmlns + "r", OfficeDocument), new XElement(Main + "sheets", names.Select((sheet, i) =>
                new XElement(Main + "sheet", new XAttribute("name", sheet.Name), new XAttribute("sheetId", i + 1), new XAttribute(Relations + "id", sheet.Id))))));
            Add(zip, "xl/_rels/workbook.xml.rels", Relationships(names.Select(sheet => (sheet.Id, "worksheet", $"worksheets/{sheet.Part}"))));
            foreach (var (sheet, name) in sheets.Zip(names))
            {
                Add(zip, $"xl/worksheets/{name.Part}", Sheet(sheet.Lines));
            }
        }

        return bytes.ToArray();
    }

    private static XElement ContentTypes(IEnumerable<string> sheets) => new(
        Types + "Types",
        new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        Override("/xl/workbook.xml", "sheet.main"),
        sheets.Select(sheet => Override($"/xl/worksheets/{sheet}", "worksheet")));

    private static XElement Override(string part, string kind) => new(
        Types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", $"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"));

    private static XElement Relationships(IEnumerable<(string Id, string Kind, string Target)> links) => new(Links + "Relationships", links.Select(link =>
        new XElement(Links + "Relationship", new XAttribute("Id", link.Id), new XAttribute("Type", $"{OfficeDocument}/{link.Kind}"), new XAttribute("Target", link.Target))));

    private static XElement Sheet(IReadOnlyList<IReadOnlyList<object>> lines) => new(
        Main + "worksheet",
        new XElement(Main + "cols", new XElement(Main + "col", new XAttribute("min", 1), new XAttribute("max", 3), new XAttribute("width", 24), new XAttribute("customWidth", 1)),
            new XElement(Main + "col", new XAttribute("min", 4), new XAttribute("max", 4), new XAttribute("width", 80), new XAttribute("customWidth", 1)),
            new XElement(Main + "col", new XAttribute("min", 5), new XAttribute("max", lines[0].Count), new XAttribute("width", 20), new XAttribute("customWidth", 1))),
        new XElement(Main + "sheetData", lines.Select(line => new XElement(Main + "row", line.Select(Cell)))));

    private static XElement Cell(object value) => value switch
    {
        long number => new(Main + "c", new XElement(Main + "v", number)),
        "" => new(Main + "c"),
        _ => new(Main + "c", new XAttribute("t", "inlineStr"), new XElement(Main + "is", new XElement(Main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), value))),
    };

    private static void Add(ZipArchive zip, string name, XElement content)
    {
        using var part = zip.CreateEntry(name).Open();
        content.Save(part, SaveOptions.DisableFormatting);
    }
}
