#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property ManagePackageVersionsCentrally=false

// Writes a folder of CSV files (without quotation marks) as one workbook, a sheet a file, as Excel does: cells with
// their place, texts shared, days as numbers with a date format. For the bench.
// Usage: dotnet run deploy/Workbook.cs -- FOLDER FILE.xlsx

using System.Globalization;
using System.IO.Compression;
using System.Security;

using var zip = new ZipArchive(File.Create(args[1]), ZipArchiveMode.Create);
var book = new Book(zip);
foreach (var path in Directory.EnumerateFiles(args[0], "*.csv").Order(StringComparer.Ordinal))
{
    book.AddSheet(Path.GetFileNameWithoutExtension(path), File.ReadLines(path));
}
book.End();

internal sealed class Book(ZipArchive zip)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Styles = "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>";

    private readonly List<string> sheets = [];
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);

    public void AddSheet(string name, IEnumerable<string> lines)
    {
        sheets.Add(name);
        using var part = new StreamWriter(zip.CreateEntry($"xl/worksheets/sheet{sheets.Count}.xml").Open());
        part.Write($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var (row, line) in lines.Index())
        {
            part.Write($"<row r=\"{row + 1}\">");
            foreach (var (column, text) in line.Split(',').Index())
            {
                part.Write(text.Length == 0 ? "" : Cell($"{(char)('A' + column)}{row + 1}", text));
            }
            part.Write("</row>");
        }
        part.Write("</sheetData></worksheet>");
    }

    public void End()
    {
        var numbered = sheets.Index().Select(sheet => (Number: sheet.Index + 1, Name: sheet.Item)).ToList();
        var parts = numbered.Select(sheet => Relation($"rId{sheet.Number}", "worksheet", $"worksheets/sheet{sheet.Number}.xml"));
        Add("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
        Add("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\">{Relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>");
        Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(parts)}{Relation("styles", "styles", "styles.xml")}{Relation("texts", "sharedStrings", "sharedStrings.xml")}</Relationships>");
        Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(numbered.Select(sheet => $"<sheet name=\"{sheet.Name}\" sheetId=\"{sheet.Number}\" r:id=\"rId{sheet.Number}\"/>"))}</sheets></workbook>");
        Add("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{Styles}</styleSheet>");
        Add("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(shared.OrderBy(text => text.Value).Select(text => $"<si><t>{SecurityElement.Escape(text.Key)}</t></si>"))}</sst>");
    }

    private string Cell(string place, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return $"<c r=\"{place}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>";
        }
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return $"<c r=\"{place}\"><v>{number}</v></c>";
        }
        shared.TryAdd(text, shared.Count);
        return $"<c r=\"{place}\" t=\"s\"><v>{shared[text]}</v></c>";
    }

    private void Add(string name, string xml)
    {
        using var part = new StreamWriter(zip.CreateEntry(name).Open());
        part.Write(xml);
    }

    private static string Relation(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>";
}
