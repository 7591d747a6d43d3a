using System.Diagnostics;
using KpiBoard.Counting.Cohort;
using KpiBoard.Import.Reading;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>Everything that a year of seed data releases: each day the quarters of the year so far, counted again as files had it then, and the caseload.</summary>
public sealed class SeedYear : IDisposable
{
    private static readonly DateOnly[] Days = [On("2025-10-15"), On("2026-01-15"), On("2026-04-15"), On("2026-07-15")];

    private readonly string folder = Directory.CreateTempSubdirectory("kpiboard-seed-").FullName;

    public SeedYear()
    {
        foreach (var day in Days)
        {
            Generate(day);
        }

        var services = Directory.GetDirectories(FolderOf(Days[0])).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Tables = [.. services.AsParallel().AsOrdered().SelectMany(service => TablesOf(service!))];
    }

    /// <summary>One release after the other of each quarter and each caseload.</summary>
    internal IReadOnlyList<IReadOnlyList<SeedRelease>> Tables { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string FolderOf(DateOnly day) => Path.Combine(folder, $"{day:yyyy-MM-dd}");

    private void Generate(DateOnly day)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "KpiBoard.sln")))
        {
            root = root.Parent!;
        }

        string[] words = ["run", Path.Combine(root.FullName, "seed-data", "Generate.cs"), "--", "--out", FolderOf(day), "--as-of", $"{day:yyyy-MM-dd}"];
        using var generate = Process.Start(new ProcessStartInfo("dotnet", words) { RedirectStandardOutput = true })!;
        var said = generate.StandardOutput.ReadToEnd();
        generate.WaitForExit();
        Assert.True(generate.ExitCode == 0, said);
    }

    private Dictionary<string, List<SeedRelease>>.ValueCollection TablesOf(string service)
    {
        Dictionary<string, List<SeedRelease>> tables = [];
        foreach (var day in Days)
        {
            var record = new InputReader(new ReadOptions(day)).Read(Path.Combine(FolderOf(day), service)).Services().Single();
            var quarters = Cohorts.ByQuarter(record, day).GroupBy(child => child.Period).Where(quarter => quarter.Key.Quarter!.Value.LastDay is var last && last >= On("2025-09-30") && last < day);
            foreach (var children in quarters.Append(Cohorts.Caseload(record, day).GroupBy(child => child.Period).Single()).Select(period => period.ToList()))
            {
                var label = children[0].Period.Label;
                tables[label] = [.. tables.GetValueOrDefault(label, []), SeedRelease.Of(children, tables.GetValueOrDefault(label, []))];
            }
        }

        return tables.Values;
    }
}
