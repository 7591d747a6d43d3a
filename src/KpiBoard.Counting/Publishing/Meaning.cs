using System.Collections.Concurrent;
using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Publishing;

/// <summary>What a count says of its children, as statements in a fixed order: counts of one meaning are counts of the same children.</summary>
/// <remarks>
/// A count is named by its measure's id, or where it is a denominator and no numerator by one of the names below.
/// Each meaning holds whatever follows from it by the rules: who has an EHCP or IDP has a formal plan, and is identified.
/// So "permanently excluded" of a split and as a measure, or a measure in one split and another measure in another split, are found to be one.
/// </remarks>
internal static class Meaning
{
    public const string Children = "children";
    public const string CoveredByExclusions = "covered_by_exclusions";
    public const string AskedAboutTimetables = "asked_about_timetables";
    public const string OfSchoolAge = "of_school_age";
    public const string AboveSchoolAge = "above_school_age";
    public const string WithSessions = "with_sessions";
    public const string AskedAboutAttainment = "asked_about_attainment";

    // There are as many as measures and values of splits.
    private static readonly ConcurrentDictionary<(string Name, Part Part), string> Said = new();
    private static readonly ConcurrentDictionary<string, bool> Impossible = new(StringComparer.Ordinal);

    private static readonly string[] Plan = ["send=identified", "formal_plan"];
    private static readonly string[] StatutoryPlan = [.. Plan, "statutory_plan=plan"];
    private static readonly string[] Excluded = ["exclusions=covered", "excluded"];
    private static readonly string[] Timetable = ["school_age=school_age", "timetables=covered", "timetable"];

    private static readonly Dictionary<string, string[]> OfNames = new(StringComparer.Ordinal)
    {
        [Children] = [],
        [CoveredByExclusions] = ["exclusions=covered"],
        [AskedAboutTimetables] = ["school_age=school_age", "timetables=covered"],
        [OfSchoolAge] = ["school_age=school_age"],
        [AboveSchoolAge] = ["school_age=above_school_age"],
        [WithSessions] = ["sessions"],
        [AskedAboutAttainment] = ["school_age=above_school_age", "attainment=covered"],
        ["kpi2_total_suitable_end"] = ["ete=suitable"],
        ["ete_unsuitable_known_end"] = ["ete=unsuitable"],
        ["ete_suitability_unknown_end"] = ["ete=unknown"],
        ["ete_not_recorded_end"] = ["ete=not_recorded"],
        ["kpi3_identified_sendaln"] = ["send=identified"],
        ["kpi3_sendaln_plan"] = Plan,
        ["statutory_plan_end"] = StatutoryPlan,
        ["statutory_plan_reviewed_in_year"] = [.. StatutoryPlan, "reviewed"],
        ["excluded_ever"] = Excluded,
        ["excluded_permanently_ever"] = [.. Excluded, "permanently_excluded=yes"],
        ["suspended_last_year"] = [.. Excluded, "suspended"],
        ["part_time_timetable_end"] = Timetable,
        ["part_time_timetable_over_six_weeks"] = [.. Timetable, "over_six_weeks"],
        ["part_time_timetable_review_overdue"] = [.. Timetable, "over_six_weeks", "overdue"],
        ["persistently_absent"] = ["sessions", "persistently_absent"],
        ["severely_absent"] = ["sessions", "persistently_absent", "severely_absent"],
        ["level_2_english_and_maths"] = ["school_age=above_school_age", "attainment=covered", "level_2"],
        ["pru_or_ap_school_age_end"] = ["school_age=school_age", "pru_or_ap"],
        ["not_in_school_school_age_end"] = ["school_age=school_age", "ete=unsuitable", "provision=no_ete", "nothing_else"],
        ["neet_above_school_age_end"] = ["school_age=above_school_age", "ete=unsuitable", "provision=no_ete", "nothing_else"],
    };

    public static string DenominatorOf(string measure) => measure switch
    {
        "kpi3_sendaln_plan" => "kpi3_identified_sendaln",
        "statutory_plan_reviewed_in_year" => "statutory_plan_end",
        "excluded_permanently_ever" or "suspended_last_year" or "excluded_ever" => CoveredByExclusions,
        "part_time_timetable_end" => AskedAboutTimetables,
        "part_time_timetable_over_six_weeks" or "part_time_timetable_review_overdue" => "part_time_timetable_end",
        "persistently_absent" or "severely_absent" => WithSessions,
        "level_2_english_and_maths" => AskedAboutAttainment,
        "pru_or_ap_school_age_end" or "not_in_school_school_age_end" => OfSchoolAge,
        "neet_above_school_age_end" => AboveSchoolAge,
        _ => Children,
    };

    public static string Of(string name, Part part) => Said.GetOrAdd(
        (name, part), key => string.Join(" & ", OfNames[key.Name].Concat(OfPart(key.Part)).Distinct().Order(StringComparer.Ordinal)));

    /// <summary>It says nothing of the children but that a source does not cover them.</summary>
    public static bool IsAboutFiles(string meaning) => meaning is "exclusions=not_known" or "released_under_investigation=not_known";

    /// <summary>No child can be so: it says two things that exclude each other.</summary>
    public static bool IsImpossible(string meaning) => Impossible.GetOrAdd(meaning, Excludes);

    private static bool Excludes(string meaning)
    {
        var statements = meaning.Split(" & ").Select(statement => statement.Split('=')).Where(statement => statement.Length == 2).ToList();
        var provisions = statements.Count(statement => statement[0] == "provision");
        return statements.Any(one => one[0] != "provision" && statements.Any(other => other[0] == one[0] && other[1] != one[1]))
            || (provisions > 0 && meaning.Contains("ete=not_recorded", StringComparison.Ordinal))
            || (provisions > 1 && meaning.Contains("nothing_else", StringComparison.Ordinal));
    }

    private static string[] OfPart(Part part) => (part.Split, part.Value) switch
    {
        ("all", _) => [],
        ("order_type", var type) => [$"disposal={OrderType.Of(type).Disposal}", $"order_type={type}"],
        ("provision", "not_recorded") => ["ete=not_recorded"],
        ("provision", "no_ete") => ["ete=unsuitable", "provision=no_ete"],
        ("provision", "pupil_referral_unit" or "alternative_provision") => [$"provision={part.Value}", "pru_or_ap"],
        ("statutory_plan", "plan") => StatutoryPlan,
        ("permanently_excluded", "yes") => [.. Excluded, "permanently_excluded=yes"],
        ("permanently_excluded", "no") => ["exclusions=covered", "permanently_excluded=no"],
        ("permanently_excluded", "not_known") => ["exclusions=not_known"],
        _ => [$"{part.Split}={part.Value}"],
    };
}
