using System.Text;
using KpiBoard.Import.Formats;

namespace KpiBoard.Import.Tests.Formats;

public sealed class SentFormatsTests
{
    public static TheoryData<string, byte[], SentFormat> Files => new()
    {
        { "text called a workbook", "service_code,child_id\nY001,C1\n"u8.ToArray(), SentFormat.Csv },
        { "text of Excel with a character of Windows", [.. "name\nJos"u8, 0xE9, 0x0A], SentFormat.Csv },
        { "text in UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a,b\n")], SentFormat.Csv },
        { "nothing", [], SentFormat.Empty },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], SentFormat.Protected },
        { "a PDF", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, 0x0A, 0x01, 0x02], SentFormat.Other },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], SentFormat.Other },
        { "a damaged zip", "PK and nothing more"u8.ToArray(), SentFormat.Zip },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_is_known_by_what_is_in_it(string what, byte[] bytes, SentFormat format)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("1"), bytes);

        Assert.Equal((what, format), (what, SentFormats.Of(folder.File("1"))));
    }

    [Fact]
    public void Zip_and_workbook_are_told_apart_whatever_they_are_called()
    {
        using var folder = new TemporaryFolder();
        using (var zip = System.IO.Compression.ZipFile.Open(folder.File("a.xlsx"), System.IO.Compression.ZipArchiveMode.Create))
        {
            zip.CreateEntry("orders.csv");
        }

        using (var book = System.IO.Compression.ZipFile.Open(folder.File("b.zip"), System.IO.Compression.ZipArchiveMode.Create))
        {
            book.CreateEntry("xl/workbook.xml");
        }

        Assert.Equal((SentFormat.Zip, SentFormat.Workbook), (SentFormats.Of(folder.File("a.xlsx")), SentFormats.Of(folder.File("b.zip"))));
    }
}
