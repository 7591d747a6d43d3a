using System.Text.Json;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>A table of <c>sdc_expected.json</c>, whose answers were found by exhaustive search.</summary>
internal sealed record ExpectedTable(
    string Name,
    int Threshold,
    IReadOnlyList<KeyValuePair<string, int>> Cells,
    IReadOnlyList<PublishedTotal> Totals,
    IReadOnlyList<string> Primary,
    IReadOnlyList<string> Secondary,
    IReadOnlyDictionary<string, (double Least, double Most)> BetweenWithPrimaryAlone,
    IReadOnlyDictionary<string, (double Least, double Most)> Between)
{
    private static readonly JsonElement Json = Read();

    public static IReadOnlyDictionary<string, ExpectedTable> All { get; } = Json.GetProperty("examples").EnumerateArray().Select(Of).ToDictionary(table => table.Name);

    public static IReadOnlyDictionary<string, JsonElement> Leaks { get; } =
        Json.GetProperty("derived_field_leaks").EnumerateArray().ToDictionary(leak => leak.GetProperty("case").GetString()!);

    public IReadOnlyList<string> Hidden() => TableProtection.HiddenOf(Cells, Totals, Threshold);

    /// <summary>The least and the most each hidden cell can be, by trying whatever fits the totals.</summary>
    public IReadOnlyDictionary<string, (double Least, double Most)> Tried(IReadOnlyCollection<string> hidden)
    {
        var between = new Dictionary<string, (double Least, double Most)>(StringComparer.Ordinal);
        Try(Cells.Where(cell => !hidden.Contains(cell.Key)).ToDictionary(StringComparer.Ordinal), new(hidden), between);
        return between;
    }

    private void Try(Dictionary<string, int> known, Stack<string> open, Dictionary<string, (double Least, double Most)> between)
    {
        var left = Totals.Select(total => (total.Total - total.Cells.Sum(name => known.GetValueOrDefault(name)), IsWhole: total.Cells.All(known.ContainsKey))).ToList();
        if (left.Any(total => total.Item1 < 0 || (total.IsWhole && total.Item1 > 0)))
        {
            return;
        }

        if (!open.TryPop(out var next))
        {
            foreach (var name in Cells.Select(cell => cell.Key).Except(between.Keys).Where(name => Primary.Contains(name) || Secondary.Contains(name)))
            {
                between[name] = (known[name], known[name]);
            }

            foreach (var (name, (least, most)) in between.ToList())
            {
                between[name] = (Math.Min(least, known[name]), Math.Max(most, known[name]));
            }

            return;
        }

        for (var count = 0; count <= Totals.Max(total => total.Total); count++)
        {
            known[next] = count;
            Try(known, open, between);
        }

        known.Remove(next);
        open.Push(next);
    }

    private static ExpectedTable Of(JsonElement table) => new(
        table.GetProperty("name").GetString()!,
        table.GetProperty("threshold_T").GetInt32(),
        [.. table.GetProperty("cells").EnumerateObject().Select(cell => KeyValuePair.Create(cell.Name, cell.Value.GetInt32()))],
        [.. table.GetProperty("published_totals").EnumerateArray().Select(total => new PublishedTotal(Names(total.GetProperty("cells")), total.GetProperty("total").GetInt32()))],
        Names(table.GetProperty("primary")),
        Names(table.GetProperty("secondary_optimal")),
        Intervals(table.GetProperty("attacker_interval_primary_only")),
        Intervals(table.GetProperty("attacker_interval_after_secondary")));

    private static List<string> Names(JsonElement names) => [.. names.EnumerateArray().Select(name => name.GetString()!)];

    private static Dictionary<string, (double Least, double Most)> Intervals(JsonElement intervals) =>
        intervals.EnumerateObject().ToDictionary(cell => cell.Name, cell => (cell.Value[0].GetDouble(), cell.Value[1].GetDouble()));

    private static JsonElement Read()
    {
        using var stream = typeof(ExpectedTable).Assembly.GetManifestResourceStream("sdc_expected.json")!;
        return JsonSerializer.Deserialize<JsonElement>(stream);
    }
}
