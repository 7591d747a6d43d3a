using System.IO.Compression;

namespace KpiBoard.Acceptance.Tests.Files;

public class CheckTests
{
    private const string Header = "file,line,column,severity,code,message";

    [Theory]
    [InlineData("folder")]
    [InlineData("zip")]
    [InlineData("workbook of dates as text")]
    public void Problems_are_those_listed_each_with_a_sentence(string form)
    {
        using var folder = new Folder();
        var run = Command.Run("check", "--input", Example.As(form, "bad", folder), "--as-of", "2026-03-31");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Header, run.Output[0]);
        Assert.Equal(
            Example.Expected("bad.expected.csv").Skip(1).Order(StringComparer.Ordinal),
            run.Output.Skip(1).Select(WithoutMessage).Order(StringComparer.Ordinal));
        Assert.All(run.Output.Skip(1), line => Assert.EndsWith(".", line.TrimEnd('"'), StringComparison.Ordinal));
    }

    [Fact]
    public void Problems_are_sorted_by_file_line_column_and_code()
    {
        var run = Command.Run("check", "--input", Example.Path("bad"), "--as-of", "2026-03-31");

        var rows = run.Output.Skip(1).Select(line => WithoutMessage(line).Split(',')).ToList();
        Assert.Equal(
            rows.OrderBy(row => row[0], StringComparer.Ordinal).ThenBy(row => int.Parse(row[1], null)).ThenBy(row => row[2], StringComparer.Ordinal).ThenBy(row => row[4], StringComparer.Ordinal),
            rows);
    }

    [Fact]
    public void Files_in_folders_of_a_zip_and_in_capitals_are_named_as_in_the_folder()
    {
        using var folder = new Folder();
        var path = folder.File("return.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach (var file in Directory.EnumerateFiles(Example.Path("bad")))
            {
                var name = Path.GetFileName(file);
                zip.CreateEntryFromFile(file, $"Export/March/{name.ToUpperInvariant()}");
                zip.CreateEntryFromFile(file, $"__MACOSX/Export/March/{name}");
                zip.CreateEntryFromFile(file, $"Export/March/._{name}");
            }
        }

        Assert.Equal(
            Command.Run("check", "--input", Example.Path("bad"), "--as-of", "2026-03-31").Output,
            Command.Run("check", "--input", path, "--as-of", "2026-03-31").Output);
    }

    [Fact]
    public void Findings_are_printed_also_when_nothing_can_be_counted()
    {
        using var folder = new Folder();
        folder.Write("orders.csv", "service_code\nY001\n");
        var run = Command.Run("check", "--input", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(run.Output, line => line.StartsWith("children.csv,0,,error,file_missing,", StringComparison.Ordinal));
        Assert.Contains(run.Output, line => line.StartsWith("orders.csv,1,order_id,error,column_missing,", StringComparison.Ordinal));
    }

    private static string WithoutMessage(string line) => string.Join(',', line.Split(',').Take(5));
}
