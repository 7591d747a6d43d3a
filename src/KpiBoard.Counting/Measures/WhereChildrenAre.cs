using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Measures;

/// <summary>Hours really attended, children out of school or work, and what is not recorded.</summary>
/// <remarks>Source: 2022 joint inspection, recommendations 3 to 5 and its survey; counting rules section 6.</remarks>
public static class WhereChildrenAre
{
    private const string Survey = "2022 joint inspection, survey of services";

    private static readonly ProvisionGroup[] PruOrAp = [ProvisionGroup.Of("pupil_referral_unit"), ProvisionGroup.Of("alternative_provision")];

    public static Measure HoursAttendedOfOffered { get; } = Measure.RatioOfSums(
        "hours_attended_of_offered_end",
        "Hours attended of hours offered",
        "Weekly hours attended at the end, of weekly hours offered",
        Polarity.HigherIsBetter, "2022 joint inspection, recommendation 4",
        child => child.AtEnd.HoursAttended,
        child => child.AtEnd.HoursOffered,
        Measure.Everyone);

    /// <summary>With the split <c>disposal</c> = <c>court</c> this is the national indicator of before 2023.</summary>
    public static Measure FullTimeHoursAttended(Thresholds thresholds) => Measure.Share(
        "attends_full_time_hours_end",
        "Attends full-time hours at the end",
        "Children who attend full-time hours at the end, of all children",
        Polarity.HigherIsBetter, "National indicator before April 2023",
        child => child.AtEnd.HoursAttended >= thresholds.FullTimeHours(child.AtEnd.SchoolAge),
        Measure.Everyone);

    public static IReadOnlyList<Measure> OutOfSchoolOrWork { get; } =
    [
        Measure.Share(
            "pru_or_ap_school_age_end",
            "In a pupil referral unit or alternative provision, school age",
            "Children in a pupil referral unit or alternative provision at the end, of children of school age",
            Polarity.NoJudgement, Survey,
            child => PruOrAp.Any(child.AtEnd.IsIn),
            IsOfSchoolAge),
        Measure.Share(
            "not_in_school_school_age_end",
            "Not in school, school age",
            "Children whose every placement at the end is no ETE, of children of school age",
            Polarity.LowerIsBetter, Survey,
            child => child.AtEnd.IsOutOfEte,
            IsOfSchoolAge),
        Measure.Share(
            "neet_above_school_age_end",
            "Not in ETE (NEET), above school age",
            "Children whose every placement at the end is no ETE, of children above school age",
            Polarity.LowerIsBetter, Survey,
            child => child.AtEnd.IsOutOfEte,
            child => !IsOfSchoolAge(child)),
        Measure.Share(
            "sendaln_suitable_ete_with_plan",
            "SEND/ALN, with a plan and in suitable ETE",
            "Children with a formal plan who are in suitable ETE at the end, of children with identified SEND/ALN",
            Polarity.HigherIsBetter, "Ministry of Justice, October 2022: KPI 3 as first worded",
            child => LearningPlans.HasPlan(child) && child.AtEnd.IsSuitable,
            LearningPlans.IsIdentified),
    ];

    public static IReadOnlyList<Measure> NotKnown { get; } =
    [
        Measure.Share(
            "ete_not_recorded_end",
            "ETE not recorded at the end",
            "Children without any placement at the end, of all children",
            Polarity.LowerIsBetter, "2022 joint inspection, recommendation 3",
            child => !child.AtEnd.IsRecorded,
            Measure.Everyone),
        Measure.Share(
            "ete_suitability_unknown_end",
            "Suitability of ETE unknown at the end",
            "Children whose ETE at the end is unknown to be suitable, and not known to be unsuitable, of all children",
            Polarity.LowerIsBetter, "2022 joint inspection, recommendation 3",
            child => child.AtEnd.IsSuitabilityUnknown,
            Measure.Everyone),
    ];

    private static bool IsOfSchoolAge(ChildQuarter child) => child.AtEnd.SchoolAge;
}
