using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests.Mutated;

/// <summary>The files of an example, small enough to be read two thousand times: some of its children, each with all their rows.</summary>
internal sealed class Sample
{
    private const int OneChildIn = 12;

    public static readonly DateOnly AsOf = new(2026, 3, 31);

    private readonly Dictionary<(FileKind, string), object> said;

    private Sample(string name, Func<string, bool> isTaken)
    {
        Texts = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "examples", name)).Order(StringComparer.Ordinal).ToDictionary(
            path => Path.GetFileName(path),
            path => string.Concat(File.ReadLines(path).Where((line, i) => i == 0 || isTaken(line)).Select(line => line + "\n")));
        using var folder = new TemporaryFolder();
        foreach (var (file, text) in Texts)
        {
            File.WriteAllText(folder.File(file), text);
        }

        Reading = new InputReader(new(AsOf) { KeepRows = true }).Read(folder.Path);
        said = Facts.OfRows(Reading).GroupBy(row => (row.Kind, Texts[row.Kind.FileName].Split('\n')[row.Line - 1])).ToDictionary(rows => rows.Key, rows => rows.First().Said);
    }

    public static IReadOnlyList<Sample> All { get; } = [new("extract-a", IsOfOneChildIn), new("bad", _ => true)];

    /// <summary>By name of the file.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; }

    /// <summary>As it is read when nothing is wrong with it.</summary>
    public InputReading Reading { get; }

    /// <summary>What a line of the example says; null when it has no such line, or that is in error.</summary>
    public object? SaidBy(FileKind kind, string line) => said.GetValueOrDefault((kind, line));

    public string HeaderOf(FileKind kind) => Texts[kind.FileName].Split('\n')[0];

    // By the child's id; rows that name a child by UPN alone are all taken, and some of them wait for it.
    private static bool IsOfOneChildIn(string line) => line.Split(',')[1].Sum(character => character) % OneChildIn == 0;
}
