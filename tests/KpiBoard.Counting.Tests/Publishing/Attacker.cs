using System.Numerics;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>Works out hidden counts from a list of published figures and from what the measures and splits say of themselves, and from nothing else.</summary>
internal sealed class Attacker
{
    private const string All = "all/all";
    private readonly Dictionary<string, int> unknowns = new(StringComparer.Ordinal);
    private readonly List<(Dictionary<string, int> Terms, long Sum)> equations = [];
    private readonly Dictionary<string, long> told = new(StringComparer.Ordinal);

    public Attacker(IReadOnlyList<PublishedFigure> figures)
    {
        foreach (var figure in figures.Where(figure => !figure.IsHidden))
        {
            told[$"{figure.Measure}@{figure.Split}/{figure.Value}"] = figure.Numerator!.Value;
            told[$"{DenominatorOf(figure.Measure)}@{figure.Split}/{figure.Value}"] = figure.Denominator!.Value;
        }

        var parts = figures.Select(figure => (figure.Split, figure.Value)).Distinct().ToList();
        parts.ForEach(part => Within($"{part.Split}/{part.Value}"));
        foreach (var split in parts.Where(part => part.Split != "all").GroupBy(part => part.Split))
        {
            foreach (var name in figures.SelectMany(figure => new[] { figure.Measure, DenominatorOf(figure.Measure) }).Distinct())
            {
                Equal($"{name}@{All}", [.. split.Select(part => $"{name}@{part.Split}/{part.Value}")]);
            }
        }

        if (parts.Contains(("provision", "not_recorded")))
        {
            Equal($"ete_not_recorded_end@{All}", "children@provision/not_recorded");
        }
    }

    public static (string Whole, string Within)[] Nested { get; } =
    [
        ("children", "kpi2_total_suitable_end"), ("children", "ete_unsuitable_known_end"), ("children", "ete_suitability_unknown_end"),
        ("children", "ete_not_recorded_end"), ("children", "kpi3_identified_sendaln"), ("kpi3_identified_sendaln", "kpi3_sendaln_plan"),
        ("covered", "excluded_permanently_ever"), ("covered", "suspended_last_year"), ("covered", "excluded_ever"),
        ("excluded_ever", "excluded_permanently_ever"), ("excluded_ever", "suspended_last_year"),
        ("asked", "part_time_timetable_end"), ("part_time_timetable_end", "part_time_timetable_over_six_weeks"),
        ("part_time_timetable_over_six_weeks", "part_time_timetable_review_overdue"),
    ];

    public static string DenominatorOf(string measure) => measure switch
    {
        "kpi3_sendaln_plan" => "kpi3_identified_sendaln",
        "excluded_permanently_ever" or "suspended_last_year" or "excluded_ever" => "covered",
        "part_time_timetable_end" => "asked",
        "part_time_timetable_over_six_weeks" or "part_time_timetable_review_overdue" => "part_time_timetable_end",
        _ => "children",
    };

    /// <summary>What is certain of every count: by adding and subtracting, and by narrowing what each can be between its bounds.</summary>
    public IReadOnlyDictionary<string, BigInteger> Certain()
    {
        var certain = Eliminated();
        var (least, most) = Narrowed();
        foreach (var name in unknowns.Keys.Where(name => least[name] == most[name]))
        {
            certain[name] = least[name];
        }

        return certain;
    }

    private void Within(string part)
    {
        Equal($"children@{part}", [$"kpi2_total_suitable_end@{part}", $"ete_unsuitable_known_end@{part}", $"ete_suitability_unknown_end@{part}", $"ete_not_recorded_end@{part}"]);
        foreach (var (whole, within) in Nested)
        {
            Equal($"{whole}@{part}", $"{within}@{part}", $"{whole}-{within}@{part}");
        }

        Equal($"children@{part}", $"covered@{part}", $"uncovered@{part}");
        Equal($"children@{part}", $"asked@{part}", $"unasked@{part}");
    }

    private void Equal(string total, params string[] parts)
    {
        var (terms, sum) = (new Dictionary<string, int>(StringComparer.Ordinal), 0L);
        foreach (var (name, times) in parts.Select(part => (part, 1)).Append((total, -1)))
        {
            if (told.TryGetValue(name, out var count))
            {
                sum -= times * count;
            }
            else
            {
                terms[name] = terms.GetValueOrDefault(name) + times;
                unknowns.TryAdd(name, unknowns.Count);
            }
        }

        equations.Add((terms, sum));
    }

    /// <summary>Gauss and Jordan on whole numbers: a row is never divided but by what all its entries share.</summary>
    private Dictionary<string, BigInteger> Eliminated()
    {
        var rows = new Dictionary<string, Dictionary<string, BigInteger>>(StringComparer.Ordinal);
        foreach (var (terms, sum) in equations)
        {
            var row = terms.ToDictionary(term => term.Key, term => (BigInteger)term.Value, StringComparer.Ordinal);
            row["="] = sum;
            row = row.Keys.Where(rows.ContainsKey).ToList().Aggregate(row, (left, name) => Without(left, rows[name], name));
            if (row.Keys.Where(name => name != "=").Order(StringComparer.Ordinal).FirstOrDefault() is { } lead)
            {
                foreach (var name in rows.Keys.Where(name => rows[name].ContainsKey(lead)).ToList())
                {
                    rows[name] = Without(rows[name], row, lead);
                }

                rows[lead] = row;
            }
        }

        return rows.Where(row => row.Value.Keys.All(name => name == row.Key || name == "="))
            .ToDictionary(row => row.Key, row => row.Value.GetValueOrDefault("=") / row.Value[row.Key], StringComparer.Ordinal);
    }

    private static Dictionary<string, BigInteger> Without(Dictionary<string, BigInteger> row, Dictionary<string, BigInteger> other, string name)
    {
        var (one, two) = (row.GetValueOrDefault(name), other[name]);
        var left = row.Keys.Union(other.Keys).Select(key => (key, Value: (row.GetValueOrDefault(key) * two) - (other.GetValueOrDefault(key) * one)))
            .Where(entry => !entry.Value.IsZero).ToList();
        var shared = left.Aggregate(BigInteger.Zero, (divisor, entry) => BigInteger.GreatestCommonDivisor(divisor, entry.Value));
        return left.ToDictionary(entry => entry.key, entry => entry.Value / shared, StringComparer.Ordinal);
    }

    private (Dictionary<string, long> Least, Dictionary<string, long> Most) Narrowed()
    {
        // Every value that is listed has a child; any other hidden count may be none.
        var least = unknowns.Keys.ToDictionary(name => name, name => name.StartsWith("children@", StringComparison.Ordinal) ? 1L : 0L, StringComparer.Ordinal);
        var most = unknowns.Keys.ToDictionary(name => name, _ => 1000L, StringComparer.Ordinal);
        for (var round = 0; round < 30; round++)
        {
            foreach (var (terms, sum) in equations)
            {
                foreach (var (name, times) in terms.Where(term => term.Value != 0))
                {
                    var others = terms.Where(term => term.Key != name).ToList();
                    var low = sum - others.Sum(term => term.Value * (term.Value > 0 ? most[term.Key] : least[term.Key]));
                    var high = sum - others.Sum(term => term.Value * (term.Value > 0 ? least[term.Key] : most[term.Key]));
                    (low, high) = times > 0 ? (low, high) : (-high, -low);
                    least[name] = Math.Max(least[name], (long)Math.Ceiling((decimal)low / Math.Abs(times)));
                    most[name] = Math.Min(most[name], (long)Math.Floor((decimal)high / Math.Abs(times)));
                }
            }
        }

        return (least, most);
    }
}
