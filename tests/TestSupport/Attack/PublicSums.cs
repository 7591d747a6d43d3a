using System.Globalization;
using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.TestSupport.Attack;

/// <summary>The counts of one release by their names, with the sums that everybody knows them to make.</summary>
public sealed class PublicSums
{
    private static readonly string[] Statuses = ["kpi2_total_suitable_end", "ete_unsuitable_known_end", "ete_suitability_unknown_end", "ete_not_recorded_end"];

    private static readonly (string Whole, string[] Within)[] Nested =
    [
        ("children", ["kpi2_total_suitable_end"]), ("children", ["ete_unsuitable_known_end"]), ("children", ["ete_suitability_unknown_end"]),
        ("children", ["ete_not_recorded_end"]), ("children", ["kpi3_identified_sendaln"]), ("children", ["statutory_plan_end"]),
        ("kpi3_identified_sendaln", ["kpi3_sendaln_plan"]), ("kpi3_sendaln_plan", ["statutory_plan_end"]), ("statutory_plan_end", ["statutory_plan_reviewed_in_year"]),
        ("covered", ["excluded_permanently_ever"]), ("covered", ["suspended_last_year"]), ("covered", ["excluded_ever"]),
        ("excluded_ever", ["excluded_permanently_ever"]), ("excluded_ever", ["suspended_last_year"]),
        ("asked", ["part_time_timetable_end"]), ("part_time_timetable_end", ["part_time_timetable_over_six_weeks"]),
        ("part_time_timetable_end", ["part_time_timetable_review_overdue"]), ("part_time_timetable_over_six_weeks", ["part_time_timetable_review_overdue"]),
        ("attending", ["persistently_absent"]), ("attending", ["severely_absent"]), ("persistently_absent", ["severely_absent"]),
        ("of_school_age", ["pru_or_ap_school_age_end"]), ("of_school_age", ["not_in_school_school_age_end"]), ("above_school_age", ["neet_above_school_age_end"]),
        ("leavers", ["level_2_english_and_maths"]), ("ete_unsuitable_known_end", ["not_in_school_school_age_end", "neet_above_school_age_end"]),
        ("children", ["covered"]), ("children", ["attending"]), ("of_school_age", ["asked"]), ("above_school_age", ["leavers"]),
    ];

    private static readonly string[] NotMeasures = ["covered", "attending", "asked", "leavers", "of_school_age", "above_school_age"];

    // A value of a split that is some measure: within the value every child is one, and outside it none.
    private static readonly (string Split, string Value, string Name, string[] Within)[] Same =
    [
        ("provision", "not_recorded", "ete_not_recorded_end", []),
        ("send", "identified", "kpi3_identified_sendaln", ["kpi3_sendaln_plan", "statutory_plan_end", "statutory_plan_reviewed_in_year"]),
        ("statutory_plan", "plan", "statutory_plan_end", ["statutory_plan_reviewed_in_year"]),
        ("permanently_excluded", "yes", "excluded_permanently_ever", []),
        ("school_age", "school_age", "of_school_age", ["asked", "part_time_timetable_end", "pru_or_ap_school_age_end", "not_in_school_school_age_end"]),
        ("school_age", "above_school_age", "above_school_age", ["leavers", "level_2_english_and_maths", "neet_above_school_age_end"]),
    ];

    private readonly Dictionary<(string Name, string Split, string Value), int> counts = [];
    private readonly List<(string Split, string Value)> parts;

    /// <param name="shownParts">The values that readers see.</param>
    public PublicSums(IReadOnlyList<PublishedFigure> withCounts, IEnumerable<(string Split, string Value)> shownParts)
    {
        parts = [.. shownParts.Distinct()];
        foreach (var figure in withCounts.Where(figure => parts.Contains((figure.Split, figure.Value))))
        {
            counts[(figure.Measure, figure.Split, figure.Value)] = (int)figure.Numerator!.Value;
            counts[(DenominatorOf(figure.Measure), figure.Split, figure.Value)] = (int)figure.Denominator!.Value;
        }

        parts.ForEach(AddWithin);
        foreach (var split in parts.Where(part => part.Split != "all").GroupBy(part => part.Split, part => part.Value))
        {
            AddSplit(split.Key, [.. split]);
        }

        AddSame();
        AddDisposals();
    }

    public List<(string Total, string[] Parts, long Overlap)> Sums { get; } = [];

    public Dictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    public static string DenominatorOf(string measure) => measure switch
    {
        "kpi3_sendaln_plan" => "kpi3_identified_sendaln",
        "statutory_plan_reviewed_in_year" => "statutory_plan_end",
        "excluded_permanently_ever" or "suspended_last_year" or "excluded_ever" => "covered",
        "part_time_timetable_end" => "asked",
        "part_time_timetable_over_six_weeks" or "part_time_timetable_review_overdue" => "part_time_timetable_end",
        "persistently_absent" or "severely_absent" => "attending",
        "level_2_english_and_maths" => "leavers",
        "pru_or_ap_school_age_end" or "not_in_school_school_age_end" => "of_school_age",
        "neet_above_school_age_end" => "above_school_age",
        _ => "children",
    };

    // How many children a source does not cover is about files, and so is what all children are.
    public string NameOf(string name, string split, string value) => Named(
        $"{name}@{split}/{value}",
        counts[(name, split, value)],
        value != "not_known" || counts[(name, "all", "all")] < counts[("children", "all", "all")]);

    private string Named(string name, int count, bool isSecret = true)
    {
        var named = string.Create(CultureInfo.InvariantCulture, $"{name}={count}");
        if (isSecret)
        {
            Counts[named] = count;
        }

        return named;
    }

    private void Add((string Name, string Split, string Value) total, string[] named, int sum) =>
        Sums.Add((NameOf(total.Name, total.Split, total.Value), named, sum - counts[total]));

    private void AddWithin((string Split, string Value) part)
    {
        int Count(string name) => counts[(name, part.Split, part.Value)];
        string Name(string name) => NameOf(name, part.Split, part.Value);
        Add(("children", part.Split, part.Value), [.. Statuses.Select(Name)], Count("children"));
        Add(("children", part.Split, part.Value), [Name("of_school_age"), Name("above_school_age")], Count("children"));
        foreach (var (whole, within) in Nested)
        {
            // What a figure leaves of a count that it is within is a secret like the figure; where it leaves all of it, that is the other count.
            var isOfFigures = !within.Any(NotMeasures.Contains) && within.Sum(Count) > 0;
            Add((whole, part.Split, part.Value), [.. within.Select(Name), Named($"{whole}-{string.Join('-', within)}@{part.Split}/{part.Value}", Count(whole) - within.Sum(Count), isOfFigures)], Count(whole));
        }
    }

    private void AddSplit(string split, string[] values)
    {
        foreach (var name in counts.Keys.Select(key => key.Name).Distinct().ToList())
        {
            Add((name, "all", "all"), [.. values.Select(value => NameOf(name, split, value))], values.Sum(value => counts[(name, split, value)]));
        }
    }

    private void AddSame()
    {
        foreach (var (split, value, name, within) in Same.Where(same => parts.Contains((same.Split, same.Value))))
        {
            Equal(("children", split, value), (name, "all", "all"));
            foreach (var other in within.Append(name))
            {
                Equal((other, split, value), (other, "all", "all"));
            }

            foreach (var crossed in Same.Where(crossed => crossed.Name != name && parts.Contains((crossed.Split, crossed.Value))))
            {
                Equal((name, crossed.Split, crossed.Value), (crossed.Name, split, value));
            }
        }
    }

    private void Equal((string Name, string Split, string Value) one, (string Name, string Split, string Value) other) =>
        Add(one, [NameOf(other.Name, other.Split, other.Value)], counts[other]);

    private void AddDisposals()
    {
        foreach (var types in parts.Where(part => part.Split == "order_type").GroupBy(part => OrderType.Of(part.Value).Disposal).Where(types => parts.Contains(("disposal", types.Key))))
        {
            foreach (var name in counts.Keys.Select(key => key.Name).Distinct().ToList())
            {
                Add((name, "disposal", types.Key), [.. types.Select(type => NameOf(name, "order_type", type.Value))], counts[(name, "disposal", types.Key)]);
            }
        }
    }
}
