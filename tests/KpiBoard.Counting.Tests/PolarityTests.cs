namespace KpiBoard.Counting.Tests;

public sealed class PolarityTests
{
    private static readonly string[] BetterHigher =
    [
        .. PublishedIds.Kpi2.Where(id => id.Contains("_suitable_", StringComparison.Ordinal)),
        "kpi2_offered_full_time_start",
        "kpi2_offered_full_time_end",
        "kpi3_sendaln_plan",
        "kpi3_sendaln_suitable_ete",
        "attendance_sessions",
        "hours_attended_of_offered_end",
        "statutory_plan_reviewed_in_year",
        "level_2_english_and_maths",
        "attends_full_time_hours_end",
        "sendaln_suitable_ete_with_plan",
    ];

    private static readonly string[] BetterLower =
    [
        .. PublishedIds.Kpi2.Where(id => id.Contains("_unsuitable_", StringComparison.Ordinal)),
        "kpi2_no_ete_start",
        "kpi2_no_ete_end",
        "kpi3_sendaln_unsuitable_ete",
        "excluded_permanently_ever",
        "suspended_last_year",
        "excluded_ever",
        "suspension_sessions_last_year",
        "part_time_timetable_end",
        "part_time_timetable_over_six_weeks",
        "part_time_timetable_review_overdue",
        "persistently_absent",
        "severely_absent",
        "not_in_school_school_age_end",
        "neet_above_school_age_end",
        "ete_not_recorded_end",
        "ete_suitability_unknown_end",
    ];

    [Fact]
    public void More_suitable_ete_plans_hours_and_attainment_are_better() =>
        Assert.Equal(BetterHigher.Order(), IdsOf(Polarity.HigherIsBetter).Order());

    [Fact]
    public void Fewer_children_out_of_suitable_ete_excluded_absent_or_unknown_are_better() =>
        Assert.Equal(BetterLower.Order(), IdsOf(Polarity.LowerIsBetter).Order());

    [Fact]
    public void Everything_else_is_not_judged() =>
        Assert.Equal(120 - BetterHigher.Length - BetterLower.Length, IdsOf(Polarity.NoJudgement).Count());

    private static IEnumerable<string> IdsOf(Polarity polarity) =>
        RuleBook.Standard.Measures.Where(measure => measure.Polarity == polarity).Select(measure => measure.Id);
}
