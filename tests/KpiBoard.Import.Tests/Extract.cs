using System.Text;
using KpiBoard.Import.Reading;

namespace KpiBoard.Import.Tests;

/// <summary>An invented case extract of service Y001: the four files, and child C1 with the UPN R201100018042. A test adds what matters.</summary>
internal sealed class Extract
{
    public static readonly DateOnly AsOf = new(2026, 3, 31);

    private static readonly Dictionary<string, string> Plain = new()
    {
        ["children"] = "service_code=Y001|child_id=C2|date_of_birth=2009-05-01|sex=1|ethnicity=W1",
        ["orders"] = "service_code=Y001|child_id=C1|order_id=O1|legal_outcome=REFERRAL_ORDER|outcome_date=2024-01-05|start_date=2024-01-05|end_date=2024-06-30|residence=LOCAL",
        ["ete"] = "service_code=Y001|child_id=C1|provision_type=COLLEGE|start_date=2024-01-05|suitability=SUITABLE|hours_offered=16|hours_attended=16",
        ["sendaln"] = "service_code=Y001|child_id=C1|identified=YES|start_date=2024-01-05",
        ["attainment"] = "service_code=Y001|child_id=C1|subject=MATHS|level=LEVEL_2|achieved_date=2024-01-05",
        ["investigations"] = "service_code=Y001|child_id=C1|start_date=2024-01-05",
        ["care_status"] = "service_code=Y001|child_id=C1|status=LOOKED_AFTER|start_date=2024-01-05",
        ["exclusions"] = "service_code=Y001|child_id=C1|category=SUSP|start_date=2024-01-05",
        ["part_time_timetables"] = "service_code=Y001|child_id=C1|start_date=2024-01-05",
        ["attendance"] = "service_code=Y001|child_id=C1|period_start=2024-01-05|period_end=2024-02-05|sessions_possible=60|sessions_attended=50",
        ["ehc_plans"] = "service_code=Y001|child_id=C1|start_date=2024-01-05",
    };

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public Extract()
    {
        foreach (var kind in FileKind.All.Where(kind => kind.IsInEveryExtract))
        {
            Headed(kind);
        }

        Row(FileKind.Children, "child_id=C1|upn=R201100018042");
    }

    /// <summary>A good row, but for what is given as <c>column=value|column=value</c>.</summary>
    public static string Line(FileKind kind, string values)
    {
        var cells = kind.Columns.ToDictionary(column => column.Name, _ => "");
        foreach (var pair in $"{Plain[kind.Name]}|{values}".Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = pair[..pair.IndexOf('=', StringComparison.Ordinal)];
            cells[name] = cells.ContainsKey(name) ? pair[(name.Length + 1)..] : throw new ArgumentException(pair);
        }

        return string.Join(',', kind.Columns.Select(column => $"\"{cells[column.Name]}\"")) + "\n";
    }

    public static string Header(FileKind kind) => string.Join(',', kind.Columns) + "\n";

    public Extract Row(FileKind kind, string values = "")
    {
        var before = files.TryGetValue(kind.FileName, out var bytes) ? Encoding.UTF8.GetString(bytes) : Header(kind);
        return Text(kind, before + Line(kind, values));
    }

    public Extract Headed(FileKind kind) => Text(kind, Header(kind));

    public Extract Text(FileKind kind, string text) => Bytes(kind.FileName, Encoding.UTF8.GetBytes(text));

    public Extract Bytes(string fileName, byte[] bytes)
    {
        files[fileName] = bytes;
        return this;
    }

    public Extract Without(params FileKind[] kinds)
    {
        Array.ForEach(kinds, kind => files.Remove(kind.FileName));
        return this;
    }

    public IReadOnlyDictionary<string, byte[]> Files => files;

    public InputReading Read(ReadOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(folder.File(name), bytes);
        }

        return new InputReader(options ?? new(AsOf)).Read(folder.Path);
    }
}
