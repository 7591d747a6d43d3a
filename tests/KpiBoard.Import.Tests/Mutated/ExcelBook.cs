using System.Globalization;
using System.Security;
using System.Text;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>The parts of a workbook as Excel itself writes them: cells with their place, texts shared, days as numbers of a format.</summary>
/// <param name="from1904">Days are counted from 1904, as Excel for the Mac did.</param>
internal sealed class ExcelBook(bool from1904)
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declared = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private const string Styles = $"<styleSheet xmlns=\"{Main}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private readonly List<string> shared = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>A sheet for each text, named like its file.</summary>
    public (string Name, byte[] Bytes)[] Parts(IReadOnlyDictionary<string, string> texts)
    {
        var sheets = texts.Select((file, i) => ($"xl/worksheets/sheet{i + 1}.xml", Sheet(file.Value))).ToList();
        var names = texts.Keys.Select((file, i) => $"<sheet name=\"{file[..^4]}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        var relations = texts.Keys.Select((_, i) => Relation(i + 1, "worksheet", $"worksheets/sheet{i + 1}.xml"));
        (string Name, string Xml)[] parts =
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"),
            ("_rels/.rels", Relationships([Relation(1, "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(from1904 ? 1 : 0)}\"/><sheets>{string.Concat(names)}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Relationships([.. relations, Relation(98, "styles", "styles.xml"), Relation(99, "sharedStrings", "sharedStrings.xml")])),
            ("xl/styles.xml", Styles),
            .. sheets,
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(shared.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>"))}</sst>"),
        ];
        return [.. parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(Declared + part.Xml)))];
    }

    private string Sheet(string text)
    {
        var lines = text.Split('\n').Select(line => line.Split(',')).ToList();
        var rows = lines.Select((cells, row) => $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{row + 1}")))}</row>");
        return $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>";
    }

    private string Cell(string text, string place) =>
        text.Length == 0 ? ""
        : text.StartsWith(TextMutations.AsDate, StringComparison.Ordinal) ? Number(text[TextMutations.AsDate.Length..], place, " s=\"1\"")
        : Dates.TryRead(text, out var day) && day > new DateOnly(1904, 1, 1) ? Number(Serial(day), place, " s=\"1\"")
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? Number(text, place, "")
        : $"<c r=\"{place}\" t=\"s\"><v>{Shared(text)}</v></c>";

    private static string Number(string text, string place, string style) => $"<c r=\"{place}\"{style}><v>{SecurityElement.Escape(text)}</v></c>";

    private string Serial(DateOnly day) =>
        (day.DayNumber - (from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30)).DayNumber).ToString(CultureInfo.InvariantCulture);

    private int Shared(string text)
    {
        if (places.TryAdd(text, shared.Count))
        {
            shared.Add(text);
        }

        return places[text];
    }

    private static string Relation(int id, string type, string target) => $"<Relationship Id=\"rId{id}\" Type=\"{Relations}/{type}\" Target=\"{target}\"/>";

    private static string Relationships(IEnumerable<string> relations) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations)}</Relationships>";
}
