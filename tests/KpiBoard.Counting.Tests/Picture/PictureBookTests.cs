using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Picture;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Picture;

/// <summary>Each distribution adds up to the measure that counts the same children, for children of every kind.</summary>
public sealed class PictureBookTests
{
    private static readonly IReadOnlyList<ChildQuarter> Children = ManyChildren.All;

    public static TheoryData<string, string, string, string> Sums => new()
    {
        { "ete_change", "kept gained", "kpi2_total_suitable_end", "all" },
        { "ete_change", "kept lost", "kpi2_total_suitable_start", "all" },
        { "ete_start", "suitable", "kpi2_total_suitable_start", "all" },
        { "ete_start", "unsuitable unknown", "kpi2_total_unsuitable_start", "all" },
        { "ete_end", "suitable", "kpi2_total_suitable_end", "all" },
        { "ete_end", "unsuitable unknown", "kpi2_total_unsuitable_end", "all" },
        { "ete_end", "not_recorded", "ete_not_recorded_end", "all" },
        { "provision_school_age", "school", "kpi2_provision_school_end", "school_age" },
        { "provision_above_school_age", "no_ete", "kpi2_no_ete_end", "above_school_age" },
        { "hours_offered_school_age", "25", "kpi2_offered_full_time_end", "school_age" },
        { "hours_offered_school_age", "1_15 16_24", "kpi2_offered_part_time_end", "school_age" },
        { "hours_offered_above_school_age", "16_24 25", "kpi2_offered_full_time_end", "above_school_age" },
        { "hours_offered_above_school_age", "1_15", "kpi2_offered_part_time_end", "above_school_age" },
        { "hours_attended_school_age", "25", "attends_full_time_hours_end", "school_age" },
        { "hours_attended_above_school_age", "16_24 25", "attends_full_time_hours_end", "above_school_age" },
        { "timetable_weeks", "6_12 12_24 over_24", "part_time_timetable_over_six_weeks", "all" },
        { "timetable_review", "overdue_reviewed overdue_never", "part_time_timetable_review_overdue", "all" },
        { "absence", "10_to_49 50_or_more", "persistently_absent", "all" },
        { "absence", "50_or_more", "severely_absent", "all" },
        { "plan_review_due", "due_60_days due_later", "statutory_plan_reviewed_in_year", "all" },
        { "plan_review_done", "reviewed made", "statutory_plan_reviewed_in_year", "all" },
        { "needs_and_plans", "statutory_plan", "statutory_plan_end", "all" },
        { "needs_and_plans", "statutory_plan other_plan without_plan", "kpi3_identified_sendaln", "all" },
        { "routes_after_16", "neet", "neet_above_school_age_end", "all" },
    };

    [Theory]
    [MemberData(nameof(Sums))]
    public void Groups_add_up_to_the_measure_of_the_same_children(string topic, string groups, string measure, string schoolAge)
    {
        var those = Children.Where(child => schoolAge == "all" || BySchoolAge.Split.Holds(child, schoolAge)).ToList();
        var counted = Topic(topic).Count(Children);
        var sum = groups.Split(' ').Sum(group => counted.RatioOf(group).Numerator);

        Assert.Equal(those.Aggregate(default(Ratio), (total, child) => total + RuleBook.Standard[measure].Adds(child)), new(sum, counted.Of));
    }

    [Fact]
    public void Gained_less_lost_is_the_change()
    {
        var counted = EteChange.Change.Count(Children);
        var change = Children.Sum(child => RuleBook.Standard["kpi2_suitable_change"].Adds(child).Numerator);

        Assert.Equal(change, counted.RatioOf("gained").Numerator - counted.RatioOf("lost").Numerator);
    }

    [Fact]
    public void Hours_and_timetables_are_of_whom_the_measures_are()
    {
        var onOne = Children.Sum(child => RuleBook.Standard["part_time_timetable_end"].Adds(child).Numerator);

        Assert.All(new[] { TimetableClock.Weeks, TimetableClock.Review, TimetableClock.Hours }, topic => Assert.Equal(onOne, topic.Count(Children).Of));
    }

    [Fact]
    public void Never_excluded_before_nor_during_is_not_excluded_ever()
    {
        var neither = Children.Count(child => child.In(ExclusionTimes.Before) is ["neither"] && child.In(ExclusionTimes.During) is ["neither"]);
        var ever = Children.Aggregate(default(Ratio), (total, child) => total + RuleBook.Standard["excluded_ever"].Adds(child));

        Assert.Equal(ever.Denominator - ever.Numerator, neither);
    }

    [Fact]
    public void Children_behind_the_suspensions_of_schools_and_of_reasons_are_those_suspended_in_the_last_year()
    {
        var suspended = Children.Where(child => RuleBook.Standard["suspended_last_year"].Adds(child).Numerator > 0).ToList();

        Assert.All(
            new[] { ExclusionHotspots.SuspensionsBySchool, ExclusionHotspots.SuspensionsByReason },
            topic => Assert.Equal(suspended, Children.Where(child => topic.Count([child]).Of > 0)));
    }

    [Fact]
    public void Sessions_of_the_provisions_are_those_of_the_measure()
    {
        var alone = Children.Where(child => child.AtEnd.Placements.Count < 2).ToList();
        var counted = AttendanceAtEnd.ByProvisionAtEnd.Count(alone);
        var all = alone.Aggregate(default(Ratio), (total, child) => total + RuleBook.Standard["attendance_sessions"].Adds(child));

        Assert.Equal(all, counted.Groups.Aggregate(default(Ratio), (total, group) => total + group.Ratio));
        Assert.Equal(all.Denominator, counted.Of);
    }

    [Fact]
    public void Groups_in_which_a_child_can_be_only_once_add_up_to_the_whole()
    {
        string[] severally = ["provision_", "exclusions_", "suspensions_by_reason", "permanent_exclusions_by_reason", "excluded_children_by_school", "attendance_by_provision", "routes_after_16"];
        var once = PictureBook.Topics.Where(topic => !severally.Any(start => topic.Id.StartsWith(start, StringComparison.Ordinal))).ToList();

        Assert.Equal(18, once.Count);
        Assert.All(once, topic => Assert.Equal(topic.Count(Children).Of, topic.Count(Children).Groups.Sum(group => group.Ratio.Numerator)));
    }

    [Fact]
    public void Every_id_is_used_once()
    {
        Assert.Equal(PictureBook.Topics.Count, PictureBook.Topics.Select(topic => topic.Id).Distinct().Count());
        Assert.Empty(PictureBook.Measures.Select(measure => measure.Id).Intersect(RuleBook.Standard.Measures.Select(measure => measure.Id)));
        Assert.All(PictureBook.Topics, topic => Assert.Equal(topic.Count(Children).Groups.Count, topic.Count(Children).Groups.Select(group => group.Key).Distinct().Count()));
    }

    private static Topic Topic(string id) => PictureBook.Topics.Single(topic => topic.Id == id);
}
