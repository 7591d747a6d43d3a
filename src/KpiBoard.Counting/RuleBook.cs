using KpiBoard.Counting.Measures;
using KpiBoard.Counting.Publishing;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting;

/// <summary>Every measure in its published order: KPI 2 (78), KPI 3 (21), and what boards were told to monitor (21).</summary>
/// <remarks>Source: YJB keys and order of the long views, version 8; counting rules section 6.</remarks>
public sealed class RuleBook
{
    /// <summary>Of the YJB's rules, which all quarters are counted by; what a pack says it rests on.</summary>
    public const string Version = "8";

    private static readonly string[] PublishedIds =
    [
        "kpi2_total_suitable_end", UnsuitableEte.KnownAtEnd.Id, "ete_suitability_unknown_end", "ete_not_recorded_end",
        "kpi3_identified_sendaln", "kpi3_sendaln_plan", "statutory_plan_end", "statutory_plan_reviewed_in_year",
        "excluded_permanently_ever", "suspended_last_year", "excluded_ever",
        "part_time_timetable_end", "part_time_timetable_over_six_weeks", "part_time_timetable_review_overdue",
        "persistently_absent", "severely_absent", "level_2_english_and_maths",
        "pru_or_ap_school_age_end", "not_in_school_school_age_end", "neet_above_school_age_end",
    ];

    private readonly Dictionary<string, Measure> byId;

    public RuleBook(Thresholds thresholds)
    {
        Measures =
        [
            .. SuitableEte.Overall,
            .. SuitableEte.BySchoolAge,
            .. HoursOfEte.Offered(thresholds),
            .. ProvisionTypes.Measures,
            .. HoursOfEte.Attended,
            .. SuitableEte.ByOrderType,
            .. LearningPlans.Overall,
            .. LearningPlans.Demographics,
            .. LearningPlans.ByOrderType,
            .. Exclusions.Measures,
            .. ReducedTimetables.Measures(thresholds),
            .. Attendance.Measures,
            WhereChildrenAre.HoursAttendedOfOffered,
            .. StatutoryPlans.Measures,
            .. Attainments.Measures,
            WhereChildrenAre.FullTimeHoursAttended(thresholds),
            .. WhereChildrenAre.OutOfSchoolOrWork,
            .. WhereChildrenAre.NotKnown,
        ];
        byId = Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        Published = [.. PublishedIds.Select(id => id == UnsuitableEte.KnownAtEnd.Id ? UnsuitableEte.KnownAtEnd : byId[id])];
    }

    /// <summary>The rules with the standard thresholds.</summary>
    public static RuleBook Standard { get; } = new(Thresholds.Standard);

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The publication set: the shares of children that leave those who may see counts, in page order.</summary>
    /// <remarks>A measure that is added needs its words in <see cref="Publishing.Meaning"/>: what is within what, and what is the same.</remarks>
    public IReadOnlyList<Measure> Published { get; }

    /// <summary>The splits of the publication set, one way, beside <c>all</c>. The last five are the groups that the inspectors named.</summary>
    public static IReadOnlyList<Split> PublishedSplits { get; } =
    [
        ByOrderType.Split, BySchoolAge.Split, BySex.Split, ByEthnicity.Split, ByProvision.Split,
        BySend.Split, ByStatutoryPlan.Split, ByPermanentExclusion.Split, ByDisposal.Split, ByInvestigation.Split,
    ];

    /// <summary>Throws <see cref="KeyNotFoundException"/> for an id that is no measure's.</summary>
    public Measure this[string id] => byId[id];
}
