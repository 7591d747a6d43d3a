using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Tests.Mutated;

namespace KpiBoard.Import.Tests.Formats;

/// <summary>Files that would fill the memory of a reader that believes them.</summary>
public partial class OutsizedTests
{
    private const string Header = "service_code,child_id,start_date\n";
    private const string Cell = "<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>";

    [Theory]
    [InlineData("<row r=\"2000000000\"/>")]
    [InlineData("<row><c r=\"ZZZZZZ1\"/></row>")]
    [InlineData("<row r=\"99999999999999999\"/>")]
    public void Row_or_column_beyond_those_of_excel_refuses_the_workbook(string rows) => AssertRefused(rows);

    [Fact]
    public void Row_of_more_cells_than_excel_has_refuses_the_workbook() =>
        AssertRefused("<row>" + string.Concat(Enumerable.Repeat("<c/>", 16_385)) + "</row>");

    [Theory]
    [InlineData("<t>", "</t>")]
    [InlineData("<t a=\"", "\"/>")]
    [InlineData("<t><![CDATA[", "]]></t>")]
    public void Cell_of_more_than_a_million_letters_refuses_the_workbook(string before, string after) =>
        AssertRefused($"<row><c t=\"inlineStr\"><is>{before}{new string('x', 1_100_000)}{after}</is></c></row>");

    [Fact]
    public void Cell_of_many_pieces_is_measured_whole() =>
        AssertRefused("<row><c t=\"inlineStr\"><is>" + string.Concat(Enumerable.Repeat($"<r><t>{new string('x', 100_000)}</t></r>", 11)) + "</is></c></row>");

    [Fact]
    public void Text_of_many_cells_may_be_longer_than_that() =>
        Assert.DoesNotContain(Read(string.Concat(Enumerable.Repeat(Cell.Replace("x", new string('x', 30_000), StringComparison.Ordinal), 50))).Findings, finding => finding.Code == FindingCode.FileUnreadable);

    [Fact]
    public void Sheet_from_one_corner_of_excel_to_the_other_is_refused_without_going_through_it()
    {
        var rows = "<row r=\"1\">" + string.Concat(Header.TrimEnd().Split(',').Select(name => Cell[5..^6].Replace("x<", name + "<", StringComparison.Ordinal)))
            + "<c r=\"XFD1\"><v>1</v></c></row><row r=\"1048576\"><c><v>1</v></c></row>";

        var finding = Assert.Single(Read(rows).Findings, finding => finding.File == FileKind.Investigations.FileName);
        Assert.Contains("reaches far beyond its table", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_whose_sheet_has_a_name_that_is_not_looked_into_is_refused()
    {
        var parts = new ExcelBook(from1904: false).Parts(new Dictionary<string, string> { ["investigations.csv"] = Header })
            .Select(part => (part.Name.Replace("sheet1.xml", "sheet1.dat", StringComparison.Ordinal), part.Name.EndsWith("workbook.xml.rels", StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(part.Bytes).Replace("sheet1.xml", "sheet1.dat", StringComparison.Ordinal))
                : part.Bytes));

        Assert.Contains(Zip.Read(Zip.Of([.. parts]), "extract.xlsx").Findings, finding => finding.Code == FindingCode.FileUnreadable);
    }

    [Fact]
    public void Entities_of_a_document_type_are_not_expanded() =>
        AssertRefused(Cell, "damaged", "<!DOCTYPE a [<!ENTITY x \"yyyyyyyy\"><!ENTITY z \"&x;&x;&x;&x;\">]>");

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/theme/theme1.xml")]
    public void Part_that_is_no_sheet_is_bounded_by_the_size_it_declares(string part)
    {
        var zip = Zip.WithField(Zip.Of(("xl/workbook.xml", "<workbook/>"u8.ToArray()), (part, new byte[1 << 20])), part, 24, 70 << 20);

        Assert.Contains(Zip.Read(zip, "extract.xlsx").Findings, finding => finding.Code == FindingCode.FileUnreadable);
    }

    [Theory]
    [InlineData('x')]
    [InlineData(',')]
    public void Line_of_more_than_a_million_letters_refuses_the_file(char letter) =>
        AssertRefused(FileKind.Investigations, Header + new string(letter, 1_100_000));

    [Fact]
    public void Unclosed_quotation_mark_over_many_lines_refuses_the_file() =>
        AssertRefused(FileKind.Investigations, Header + "Y001,\"C1,2024-01-05\n" + string.Concat(Enumerable.Repeat("Y001,C1,2024-01-05\n", 100_000)));

    [Theory]
    [InlineData(32_767, false)]
    [InlineData(32_768, true)]
    public void Cell_longer_than_a_cell_of_excel_refuses_the_file(int letters, bool isRefused)
    {
        var found = Found.Of(new Extract().Text(FileKind.Investigations, $"{Header}Y001,{new string('x', letters)},2024-01-05\n").Read());

        Assert.Equal(isRefused ? "investigations.csv:1 error file_unreadable" : "investigations.csv:2 child_id error child_unknown", Assert.Single(found));
    }

    private static void AssertRefused(FileKind kind, string text) =>
        Assert.Equal([$"{kind.FileName}:1 error file_unreadable"], Found.Of(new Extract().Text(kind, text).Read()));

    private static void AssertRefused(string rows, string words = "larger than Excel", string prefix = "")
    {
        var finding = Assert.Single(Read(rows, prefix).Findings);

        Assert.Equal(("extract.xlsx", 1, FindingCode.FileUnreadable), (finding.File, finding.Line, finding.Code));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    // A workbook of one sheet, its rows replaced.
    private static InputReading Read(string rows, string prefix = "")
    {
        using var folder = new TemporaryFolder();
        Book.Write(folder.File("extract.xlsx"), [("investigations", [["service_code"]])]);
        using (var zip = ZipFile.Open(folder.File("extract.xlsx"), ZipArchiveMode.Update))
        {
            var part = zip.Entries.Single(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal));
            var xml = prefix + WithRows(Text(part), rows);
            part.Delete();
            using var sheet = zip.CreateEntry(part.FullName, CompressionLevel.NoCompression).Open();
            sheet.Write(Encoding.UTF8.GetBytes(xml));
        }

        return new InputReader(new(Extract.AsOf)).Read(folder.File("extract.xlsx"));
    }

    private static string Text(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        return reader.ReadToEnd();
    }

    // The SDK writes its elements as x:row; the declaration goes, for nothing may stand before it.
    private static string WithRows(string xml, string rows)
    {
        var prefixed = Element().Replace(rows, "<$1x:");
        var start = xml.IndexOf("<x:worksheet", StringComparison.Ordinal);
        var first = xml.IndexOf("<x:sheetData>", StringComparison.Ordinal) + "<x:sheetData>".Length;
        return xml[start..first] + prefixed + xml[xml.IndexOf("</x:sheetData>", StringComparison.Ordinal)..];
    }

    [GeneratedRegex("<(/?)(?=[a-z])")]
    private static partial Regex Element();
}
