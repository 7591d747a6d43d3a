using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace KpiBoard.Acceptance.Tests.Files;

/// <summary>Files that would fill a disk or a memory get a sentence from the real command, which stays small.</summary>
public class HostileTests
{
    private const long MostBytes = 400L << 20;
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Header = "service_code,child_id,date_of_birth\n";

    private static readonly Dictionary<string, string> Ends = new()
    {
        [""] = "</sheetData></worksheet>",
        ["<row><c t=\"inlineStr\"><is><t>"] = "</t></is></c></row></sheetData></worksheet>",
        ["</sheetData><mergeCells>"] = "</mergeCells></worksheet>",
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, (string Name, Action<Stream> Write)> Files { get; } = new()
    {
        ["garbage as a zip"] = ("x.zip", Garbage),
        ["garbage as a workbook"] = ("x.xlsx", Garbage),
        ["garbage as CSV"] = ("children.csv", Garbage),
        ["garbage behind a zip's signature"] = ("x.zip", file => { file.Write("PK\x03\x04"u8); Garbage(file); }),
        ["nothing as a zip"] = ("x.zip", _ => { }),
        ["nothing as CSV"] = ("children.csv", _ => { }),
        ["zero bytes in text"] = ("children.csv", file => file.Write("service_code,child_id,date_of_birth\nY001,C1\0,2009-05-01\n"u8)),
        ["an encrypted workbook"] = ("x.xlsx", file => { file.Write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]); Garbage(file); }),
        ["one line of one cell"] = ("children.csv", file => Fill(file, Header, "x", 200)),
        ["one line of commas"] = ("children.csv", file => Fill(file, Header, "x,", 200)),
        ["a quotation mark never closed"] = ("children.csv", file => Fill(file, Header + "Y001,\"", "Y001,C1,2009-05-01\n", 200)),
        ["rows of nothing but problems"] = ("children.csv", file => Fill(file, Header, "Y001,C1,x\n", 40)),
        ["a zip of gigabytes of zeros"] = ("x.zip", file => Entry(file, "children.csv", stream => Fill(stream, "", "\0", 1_500))),
        ["a zip of gigabytes of rows"] = ("x.zip", file => Entry(file, "children.csv", stream => Fill(stream, Header, "Y001,C1,2009-05-01\n", 1_500))),
        ["a zip of very many files"] = ("x.zip", file => Entries(file, 300_000)),
        ["a workbook of one endless cell"] = ("x.xlsx", file => Sheet(file, "<row><c t=\"inlineStr\"><is><t>", "0123456789abcdef", 100)),
        ["a workbook of a million empty rows"] = ("x.xlsx", file => Sheet(file, "", "<row/>\n", 7)),
        ["a workbook of many million empty rows"] = ("x.xlsx", file => Sheet(file, "", "<row/>\n", 100)),
        ["a workbook of endless merged ranges"] = ("x.xlsx", file => Sheet(file, "</sheetData><mergeCells>", "<mergeCell ref=\"A1:B1\"/>", 100)),
        ["a workbook of endless styles"] = ("x.xlsx", file => Workbook(file, ("xl/styles.xml", stream => Fill(stream, $"<styleSheet {Main}><cellXfs>", "<xf/>", 100, "</cellXfs></styleSheet>")))),
        ["a workbook of endless shared texts"] = ("x.xlsx", file => Workbook(file, ("xl/sharedStrings.xml", stream => Fill(stream, $"<sst {Main}>", "<si><t>a</t></si>", 60, "</sst>")))),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Hostile_file_gets_a_finding_in_a_plain_sentence_and_little_memory(string name)
    {
        using var folder = new Folder();
        var path = folder.File(Files[name].Name);
        using (var file = File.Create(path))
        {
            Files[name].Write(file);
        }

        var run = Command.Run("check", "--input", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Output.Skip(1), line => line.Contains(",error,", StringComparison.Ordinal) && line.TrimEnd('"').EndsWith('.'));
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.InRange(run.PeakBytes, 0, MostBytes);
    }

    [Fact]
    public void Link_to_nowhere_gets_a_finding_as_a_path_and_in_a_folder()
    {
        using var folder = new Folder();
        var link = File.CreateSymbolicLink(folder.File("children.csv"), "/no/such/file").FullName;

        Assert.All([link, folder.Path], path =>
        {
            var run = Command.Run("check", "--input", path);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains(run.Output, line => line.StartsWith("children.csv,1,,error,file_unreadable,It could not be opened", StringComparison.Ordinal) || line.Contains("\"It could not be opened", StringComparison.Ordinal));
        });
    }

    // The same bytes every time.
    private static void Garbage(Stream file)
    {
        for (var i = 0; i < 4_000; i++)
        {
            file.Write(SHA256.HashData(BitConverter.GetBytes(i)));
        }
    }

    private static void Fill(Stream file, string start, string text, int megabytes, string end = "")
    {
        file.Write(Encoding.UTF8.GetBytes(start));
        var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, (1 << 20) / text.Length)));
        for (var i = 0; i < megabytes; i++)
        {
            file.Write(piece);
        }

        file.Write(Encoding.UTF8.GetBytes(end));
    }

    private static void Entry(Stream file, string name, Action<Stream> write)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        write(entry);
    }

    private static void Entries(Stream file, int count)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        for (var i = 0; i < count; i++)
        {
            zip.CreateEntry($"{i}").Open().Dispose();
        }
    }

    private static void Sheet(Stream file, string start, string text, int megabytes) =>
        Workbook(file, ("xl/worksheets/sheet.xml", stream => Fill(stream, $"<worksheet {Main}><sheetData>{start}", text, megabytes, Ends[start])));

    // A good workbook but for one part, which is stored, so that it is not refused for how well it packs.
    private static void Workbook(Stream file, (string Name, Action<Stream> Write) part)
    {
        (string Name, string Text)[] parts =
        [
            ("xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Related}\"><sheets><sheet name=\"children\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Related}/worksheet\" Target=\"worksheets/sheet.xml\"/></Relationships>"),
            ("xl/worksheets/sheet.xml", $"<worksheet {Main}><sheetData/></worksheet>"),
        ];
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in parts.Where(one => one.Name != part.Name))
        {
            using var good = zip.CreateEntry(name).Open();
            good.Write(Encoding.UTF8.GetBytes(text));
        }

        using var entry = zip.CreateEntry(part.Name, CompressionLevel.NoCompression).Open();
        part.Write(entry);
    }
}
