using System.Text;

namespace KpiBoard.Import.Tests.Themes;

public class TalliesTests
{
    public static TheoryData<string> Examples => ["extract-a", "bad"];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_row_of_an_example_is_accounted_for(string example) => HoldRows(Files(example));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_row_is_accounted_for_however_the_files_are_spoiled(string example)
    {
        var random = new Random(20260331);
        var files = Files(example);
        for (var i = 0; i < 60; i++)
        {
            HoldRows(files.ToDictionary(file => file.Key, file => Spoiled(file.Value, random)));
        }
    }

    [Fact]
    public void Rows_are_told_by_service()
    {
        var reading = new Extract().Row(FileKind.Children, "service_code=Y002").Row(FileKind.Children, "service_code=").Read();

        Assert.Equal([("Y001", 1, 0), ("Y002", 1, 0), ("", 0, 1)], reading.Tallies.Select(tally => (tally.ServiceCode, tally.Used, tally.SetAside)));
    }

    private static Dictionary<string, string> Files(string example) => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "examples", example))
        .ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

    private static void HoldRows(Dictionary<string, string> files)
    {
        var extract = new Extract().Without([.. FileKind.All]);
        foreach (var (name, text) in files)
        {
            extract.Bytes(name, Encoding.UTF8.GetBytes(text));
        }

        var reading = extract.Read();
        foreach (var kind in reading.ReadableFiles)
        {
            var rows = files[kind.FileName].Split('\n').Skip(1).Count(line => line.Trim(',', ' ', '\r', '"').Length > 0);
            Assert.Equal((kind, rows), (kind, reading.Tallies.Where(tally => tally.File == kind).Sum(tally => tally.Read)));
            Assert.Equal(reading.Findings.Count(finding => finding.File == kind.FileName && finding.Code == FindingCode.DuplicateRow), reading.Tallies.Where(tally => tally.File == kind).Sum(tally => tally.Duplicates));
            Assert.Equal(LinesInError(reading, kind), reading.Tallies.Where(tally => tally.File == kind).Sum(tally => tally.SetAside));
        }
    }

    private static int LinesInError(Reading.InputReading reading, FileKind kind) => reading.Findings
        .Where(finding => finding.File == kind.FileName && finding.Severity == Severity.Error)
        .Select(finding => finding.Line)
        .Distinct()
        .Count();

    // Changes a cell, doubles a line or moves one, some of each.
    private static string Spoiled(string text, Random random)
    {
        string[] values = ["", "x", "-1", "1900-01-01", "2024-02-30", "YES", "NONE", "C1", "R201100018042", "T20110001804V", "Y002", "DTO_CUSTODY"];
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        for (var i = 0; i < 1 + (lines.Count / 10); i++)
        {
            var at = random.Next(1, lines.Count);
            var cells = lines[at].Split(',');
            cells[random.Next(cells.Length)] = values[random.Next(values.Length)];
            lines.Insert(random.Next(1, lines.Count + 1), random.Next(3) == 0 ? lines[at] : string.Join(',', cells));
            lines.RemoveAt(random.Next(2) == 0 ? random.Next(1, lines.Count) : at);
        }

        return string.Join('\n', lines) + "\n";
    }
}
