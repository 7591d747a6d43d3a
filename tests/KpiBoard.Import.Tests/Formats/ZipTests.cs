using System.IO.Compression;
using System.Text;

namespace KpiBoard.Import.Tests.Formats;

public class ZipTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Export/March/")]
    [InlineData("Export\\March\\")]
    public void Zip_is_the_same_as_the_folder(string prefix)
    {
        var extract = new Extract().Row(FileKind.Ete, "suitability=").Row(FileKind.Orders);

        Assert.Equal(extract.Read().Findings, Zip.Read(Zip.Of(extract, prefix)).Findings);
        Assert.Equal(extract.Read().Tallies, Zip.Read(Zip.Of(extract, prefix)).Tallies);
    }

    [Fact]
    public void Two_files_of_one_name_are_refused_and_neither_is_used()
    {
        var zip = Zip.Of([.. new Extract().Files.Select(file => (file.Key, file.Value)), ("old/ORDERS.csv", Encoding.ASCII.GetBytes(Extract.Header(FileKind.Orders)))]);

        AssertRefused(zip, "orders.csv", "two files named orders.csv");
    }

    [Fact]
    public void Other_files_of_a_zip_are_named_in_a_note_also_another_zip()
    {
        var reading = Zip.Read(Zip.Of(("inner.zip", Zip.Of(new Extract())), ("read me.txt", [1])));

        Assert.Empty(reading.Findings);
        Assert.True(reading.HasNothingToCount);
        Assert.Equal(["inner.zip is none of the eleven files and was not read.", "read me.txt is none of the eleven files and was not read."], reading.Notes);
    }

    [Theory]
    [InlineData(CompressionLevel.Optimal)]
    [InlineData(CompressionLevel.NoCompression)]
    public void Rows_before_the_damage_of_an_entry_do_not_count(CompressionLevel level)
    {
        var rows = string.Concat(Enumerable.Range(1, 5_000).Select(i => Extract.Line(FileKind.Ete, $"start_date=2024-01-{1 + (i % 28):00}|school_urn={i * 7919 % 99_991}")));
        var zip = Zip.Of(level, [.. new Extract().Headed(FileKind.Ete).Text(FileKind.Ete, Extract.Header(FileKind.Ete) + rows).Files.Select(file => (file.Key, file.Value))]);
        var start = zip.AsSpan().IndexOf("ete.csv"u8);
        var end = zip.AsSpan().IndexOf("orders.csv"u8);
        zip[start + ((end - start) / 2)] ^= 0x15;

        AssertRefused(zip, "ete.csv", "damaged");
    }

    [Theory]
    [InlineData(20u)]
    [InlineData(100_000u)]
    public void Entry_that_lies_about_its_size_is_refused(uint size) =>
        AssertRefused(Zip.WithField(Zip.Of(new Extract().Row(FileKind.Orders)), "orders.csv", 24, size), "orders.csv", "damaged");

    [Fact]
    public void Zip_under_a_password_is_refused() =>
        AssertRefused(Zip.WithField(Zip.Of(new Extract()), "orders.csv", 8, 1), "extract.zip", "password");

    [Fact]
    public void Zip_cut_in_half_is_refused()
    {
        var zip = Zip.Of(new Extract());

        AssertRefused(zip[..(zip.Length / 2)], "extract.zip", "damaged");
    }

    [Fact]
    public void Zip_of_too_many_files_is_refused() =>
        AssertRefused(Zip.Of([.. Enumerable.Range(0, 2_001).Select(i => ($"{i}", Array.Empty<byte>()))]), "extract.zip", "too many");

    [Fact]
    public void Zip_that_says_it_unpacks_to_gigabytes_is_refused() =>
        AssertRefused(Zip.WithField(Zip.Of(new Extract()), "orders.csv", 24, 3_000_000_000), "extract.zip", "too large");

    [Fact]
    public void Entry_that_unpacks_to_a_thousand_times_its_size_is_refused() =>
        AssertRefused(Zip.Of(("children.csv", new byte[20 << 20])), "extract.zip", "too large");

    [Theory]
    [InlineData("", "empty")]
    [InlineData("not a zip at all", "neither a zip nor")]
    [InlineData("PK\u0003\u0004 and then nothing like it", "damaged")]
    [InlineData("PK", "damaged")]
    public void Anything_else_named_like_one_is_refused(string text, string words)
    {
        AssertRefused(Encoding.ASCII.GetBytes(text), "extract.zip", words);
        AssertRefused(Encoding.ASCII.GetBytes(text), "extract.xlsx", words);
    }

    [Fact]
    public void Password_or_old_kind_of_workbook_is_refused() =>
        AssertRefused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "extract.xlsx", "password");

    [Fact]
    public void Workbook_with_macros_is_refused() =>
        AssertRefused(Zip.Of(("xl/workbook.xml", [1]), ("xl/vbaProject.bin", [1])), "extract.xlsx", "macros");

    [Fact]
    public void Nothing_at_the_path_is_told_apart_from_an_empty_input()
    {
        Assert.Throws<FileNotFoundException>(() => new Reading.InputReader(new(Extract.AsOf)).Read("/no/such/folder"));
        Assert.True(new Extract().Without([.. FileKind.All]).Read().HasNothingToCount);
    }

    private static void AssertRefused(byte[] bytes, string file, string words)
    {
        var reading = Zip.Read(bytes, file.EndsWith(".csv", StringComparison.Ordinal) ? "extract.zip" : file);

        var finding = Assert.Single(reading.Findings, finding => finding.Code == FindingCode.FileUnreadable);
        Assert.Equal((file, 1, "", Severity.Error), (finding.File, finding.Line, finding.Column, finding.Severity));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(reading.Tallies, tally => tally.File.FileName == file);
    }
}
