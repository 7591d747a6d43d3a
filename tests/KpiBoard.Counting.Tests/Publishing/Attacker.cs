using System.Numerics;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>Works out hidden counts from a list of published figures and from what the measures and splits say of themselves, and from nothing else.</summary>
internal sealed class Attacker
{
    private const string All = "all/all";
    private const long Prime = 2_147_483_647;

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
    public IReadOnlyDictionary<string, long> Certain()
    {
        var certain = Eliminated();
        var (least, most) = Narrowed();
        foreach (var (name, at) in unknowns.Where(unknown => least[unknown.Value] == most[unknown.Value]))
        {
            certain[name] = least[at];
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

    /// <summary>Gauss and Jordan modulo a large prime: every count is far below it.</summary>
    private Dictionary<string, long> Eliminated()
    {
        var (names, width) = (unknowns.Keys.ToList(), unknowns.Count);
        var rows = new long[width][];
        foreach (var (terms, sum) in equations)
        {
            var row = new long[width + 1];
            row[width] = (sum + Prime) % Prime;
            foreach (var (name, times) in terms)
            {
                row[unknowns[name]] = (times + Prime) % Prime;
            }

            Reduce(rows, row, width);
        }

        return Enumerable.Range(0, width).Where(i => rows[i] is { } row && !row.AsSpan(i + 1, width - i - 1).ContainsAnyExcept(0L))
            .ToDictionary(i => names[i], i => rows[i][width], StringComparer.Ordinal);
    }

    private static void Reduce(long[][] rows, long[] row, int width)
    {
        for (var i = 0; i < width; i++)
        {
            if (row[i] != 0 && rows[i] is { } earlier)
            {
                Subtract(row, earlier, row[i]);
            }
        }

        var lead = row.AsSpan(0, width).IndexOfAnyExcept(0L);
        if (lead >= 0)
        {
            var inverse = (long)BigInteger.ModPow(row[lead], Prime - 2, Prime);
            rows[lead] = [.. row.Select(entry => entry * inverse % Prime)];
            foreach (var earlier in rows.Take(lead).Where(earlier => earlier is not null && earlier[lead] != 0))
            {
                Subtract(earlier, rows[lead], earlier[lead]);
            }
        }
    }

    private static void Subtract(long[] from, long[] row, long times)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != 0)
            {
                from[i] = (from[i] + ((Prime - times) * row[i])) % Prime;
            }
        }
    }

    private (long[] Least, long[] Most) Narrowed()
    {
        // Every value that is listed has a child; any other hidden count may be none.
        long[] least = [.. unknowns.Keys.Select(name => name.StartsWith("children@", StringComparison.Ordinal) ? 1L : 0L)];
        long[] most = [.. unknowns.Keys.Select(_ => 1000L)];
        var all = equations.Select(equation => (Terms: equation.Terms.Where(term => term.Value != 0).Select(term => (At: unknowns[term.Key], Times: term.Value)).ToArray(), equation.Sum)).ToList();
        for (var (round, narrowed) = (0, true); round < 30 && narrowed; round++)
        {
            narrowed = false;
            foreach (var (terms, sum) in all)
            {
                foreach (var (at, times) in terms)
                {
                    narrowed |= Narrow(terms, sum, at, times, least, most);
                }
            }
        }

        return (least, most);
    }

    private static bool Narrow((int At, int Times)[] terms, long sum, int at, int times, long[] least, long[] most)
    {
        var (low, high) = (sum, sum);
        foreach (var (other, factor) in terms)
        {
            if (other != at)
            {
                low -= factor * (factor > 0 ? most[other] : least[other]);
                high -= factor * (factor > 0 ? least[other] : most[other]);
            }
        }

        (low, high) = times > 0 ? (low, high) : (-high, -low);
        var (from, to) = ((long)Math.Ceiling((decimal)low / Math.Abs(times)), (long)Math.Floor((decimal)high / Math.Abs(times)));
        var narrowed = from > least[at] || to < most[at];
        (least[at], most[at]) = (Math.Max(least[at], from), Math.Min(most[at], to));
        return narrowed;
    }
}
