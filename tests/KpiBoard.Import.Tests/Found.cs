using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests;

/// <summary>Findings and tallies as short texts, to compare.</summary>
internal static class Found
{
    /// <summary>What is found in a good row, but for the values given: <c>end_date error end_before_start</c>, several parted by a semicolon.</summary>
    public static string InRow(FileKind kind, string values) => string.Join("; ", Of(new Extract().Row(kind, values), kind));

    /// <summary>Of the one file, without its name and lines.</summary>
    public static IEnumerable<string> Of(Extract extract, FileKind kind) =>
        extract.Read().Findings.Where(finding => finding.File == kind.FileName).Select(Short);

    /// <summary>Of every file: <c>orders.csv:2 end_date error end_before_start</c>.</summary>
    public static IReadOnlyList<string> Of(InputReading reading) =>
        [.. reading.Findings.Select(finding => $"{finding.File}:{finding.Line} {Short(finding)}")];

    /// <summary>The file's rows: <c>2 used, 1 set aside</c>; what is none is left out.</summary>
    public static string Tally(InputReading reading, FileKind kind)
    {
        var tallies = reading.Tallies.Where(tally => tally.File == kind).ToList();
        (int Count, string Fate)[] counts =
        [
            (tallies.Sum(tally => tally.Used), "used"),
            (tallies.Sum(tally => tally.SetAside), "set aside"),
            (tallies.Sum(tally => tally.Duplicates), "duplicate"),
            (tallies.Sum(tally => tally.Unmatched), "unmatched"),
        ];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.Fate}"));
    }

    private static string Short(Finding finding) =>
        $"{finding.Column} {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.CodeName}".TrimStart();
}
