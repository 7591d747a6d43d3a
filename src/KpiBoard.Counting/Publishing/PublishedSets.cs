using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>Whom the publication set counts in one period, and how its splits part them.</summary>
/// <remarks>A count has a name: its measure's id, or for a denominator that is no numerator <c>children</c>, <c>covered</c> or <c>asked</c>.</remarks>
internal sealed class PublishedSets
{
    public const string Children = "children";
    public const string CoveredByExclusions = "covered";
    public const string AskedAboutTimetables = "asked";

    private readonly Dictionary<string, ChildSet> byName = new(StringComparer.Ordinal);

    public PublishedSets(IReadOnlyList<ChildQuarter> children, IReadOnlyList<Split> splits)
    {
        foreach (var measure in Publication.Measures)
        {
            byName[measure.Id] = ChildSet.Where(children, child => measure.Adds(child).Numerator != 0);
            byName[DenominatorOf(measure.Id)] = ChildSet.Where(children, child => measure.Adds(child).Denominator != 0);
        }

        Parts = [.. splits.OrderBy(split => split.Name, StringComparer.Ordinal).Prepend(Split.All).SelectMany(split => PartsOf(split, children))];
    }

    /// <summary>Every value that some child has: <c>all</c> first, then by split and value.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>The names of all counts, in a fixed order.</summary>
    public IEnumerable<string> Names => byName.Keys;

    public ChildSet this[string name] => byName[name];

    public static string DenominatorOf(string measure) => measure switch
    {
        "kpi3_sendaln_plan" => "kpi3_identified_sendaln",
        "excluded_permanently_ever" or "suspended_last_year" or "excluded_ever" => CoveredByExclusions,
        "part_time_timetable_end" => AskedAboutTimetables,
        "part_time_timetable_over_six_weeks" or "part_time_timetable_review_overdue" => "part_time_timetable_end",
        _ => Children,
    };

    private static IEnumerable<Part> PartsOf(Split split, IReadOnlyList<ChildQuarter> children) =>
        from value in children.SelectMany(split.ValuesOf).Distinct().Order(StringComparer.Ordinal)
        select new Part(split.Name, value, ChildSet.Where(children, child => split.Holds(child, value)));
}
