using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Register;

namespace KpiBoard.Counting.Tests.Register;

/// <summary>The caseload is that of 20 May 2024. Six weeks before it is 8 April, 60 days after it 19 July.</summary>
public sealed class CaseloadRegisterTests
{
    private const string Day = "2024-05-20";

    private static readonly ChildBuilder InSchool = A.Child.With(A.Placement);

    [Fact]
    public void Nothing_is_to_be_done_for_a_child_in_school_full_time() => Assert.Empty(Of(InSchool));

    [Fact]
    public void Child_without_a_placement_has_no_ete_recorded_and_is_not_asked_for_hours()
    {
        Assert.Equal([new(Need.NoEteRecorded)], Of(A.Child));
        Assert.Equal([new(Need.NoEteRecorded)], Of(A.Child.With(A.Placement with { EndDate = On("2024-05-19") })));
        Assert.Empty(Of(A.Child.With(A.Placement with { EndDate = On(Day) })));
    }

    [Theory]
    [InlineData(false, 24, true)]
    [InlineData(false, 25, false)]
    [InlineData(true, 15, true)]
    [InlineData(true, 16, false)]
    public void Full_time_is_25_hours_at_school_age_and_16_above_it(bool above, int hours, bool isAsked)
    {
        var child = (above ? A.Child.AboveSchoolAge() : A.Child).With(A.Placement with { HoursOffered = hours });

        Assert.Equal(isAsked ? [new ToDo(Need.HoursNotOffered)] : [], Of(child));
    }

    [Fact]
    public void Record_of_no_ete_offers_no_hours() => Assert.Equal([new(Need.HoursNotOffered)], Of(A.Child.With(A.NoEte with { HoursOffered = null })));

    [Fact]
    public void Blank_hours_are_not_known_and_not_too_few_unless_the_others_are_enough()
    {
        Assert.Equal([new(Need.HoursNotRecorded)], Of(A.Child.With(A.Placement with { HoursOffered = null })));
        Assert.Equal([new(Need.HoursNotRecorded)], Of(A.Child.With(A.Placement with { HoursOffered = null }, A.Placement with { HoursOffered = 10 })));
        Assert.Empty(Of(A.Child.With(A.Placement with { HoursOffered = null }, A.Placement)));
    }

    [Theory]
    [InlineData("2024-04-07", true)]
    [InlineData("2024-04-08", false)]
    public void Review_of_a_timetable_is_due_on_the_forty_second_day_and_overdue_on_the_next(string start, bool isOverdue)
    {
        var due = On(start).AddDays(42);

        Assert.Equal(isOverdue ? [new ToDo(Need.TimetableReviewOverdue, On(start), due)] : [], Of(InSchool.With(A.Timetable with { StartDate = On(start) })));
        Assert.Equal(isOverdue ? [new ToDo(Need.TimetableReviewOverdue, On(start), due)] : [], Of(InSchool.With(A.Timetable with { StartDate = On("2024-01-10"), LastReviewDate = On(start) })));
    }

    [Fact]
    public void Timetable_overdue_longest_is_named()
    {
        var child = InSchool.With(A.Timetable with { StartDate = On("2024-03-01") }, A.Timetable with { StartDate = On("2024-02-01") });

        Assert.Equal(On("2024-02-01"), Assert.Single(Of(child)).Since);
    }

    [Fact]
    public void Timetable_is_not_asked_for_above_school_age_or_where_no_return_covers_the_child()
    {
        var child = InSchool.With(A.Timetable with { StartDate = On("2024-02-01") });

        Assert.Empty(Of(child.AboveSchoolAge()));
        Assert.Empty(Of(child.NotCoveredBy(Sources.PartTimeTimetables)));
    }

    [Theory]
    [InlineData("2023-05-20", Need.PlanReviewOverdue, "2024-05-19")]
    [InlineData("2023-05-21", Need.PlanReviewDue, "2024-05-20")]
    [InlineData("2023-07-20", Need.PlanReviewDue, "2024-07-19")]
    [InlineData("2023-07-21", null, null)]
    public void Plan_is_reviewed_within_a_year_and_announced_60_days_ahead(string looked, Need? need, string? due)
    {
        IReadOnlyList<ToDo> expected = need is { } known ? [new(known, On(looked), On(due!))] : [];

        Assert.Equal(expected, Of(InSchool.With(A.LearningNeed with { StartDate = On(looked) })));
        Assert.Equal(expected, Of(InSchool.With(A.LearningNeed with { StartDate = On("2020-09-01"), LastReviewDate = On(looked) })));
    }

    [Fact]
    public void Only_a_statutory_plan_is_to_be_reviewed_every_year()
    {
        var old = A.LearningNeed with { StartDate = On("2020-09-01") };

        Assert.Empty(Of(InSchool.With(old with { PlanType = PlanType.SenSupport })));
        Assert.Empty(Of(InSchool.With(old with { EndDate = On("2024-05-19") })));
        Assert.Equal(Need.PlanReviewOverdue, Assert.Single(Of(InSchool.With(old with { PlanType = PlanType.Idp }))).Need);
    }

    [Theory]
    [InlineData("2024-05-13", false)]
    [InlineData("2024-05-14", true)]
    [InlineData("2024-05-20", true)]
    [InlineData("2024-05-21", false)]
    public void Excluded_this_week_is_who_was_excluded_in_the_last_seven_days(string start, bool isAsked) => Assert.All(
        [A.Suspension, A.PermanentExclusion],
        exclusion => Assert.Equal(isAsked ? [new ToDo(Need.ExcludedThisWeek, On(start))] : [], Of(InSchool.With(exclusion with { StartDate = On(start) }))));

    [Fact]
    public void What_no_return_covers_is_not_known()
    {
        var child = A.Child.WithoutUpn().OnCaseload(Day)!;

        Assert.Equal(
            [Need.ExcludedThisWeek, Need.HoursNotOffered, Need.TimetableReviewOverdue],
            Enum.GetValues<Need>().Where(need => !CaseloadRegister.IsKnown(child, need)));
        Assert.All(Enum.GetValues<Need>(), need => Assert.True(CaseloadRegister.IsKnown(InSchool.OnCaseload(Day)!, need)));
    }

    [Fact]
    public void The_register_asks_for_whom_the_measures_count()
    {
        var rules = RuleBook.Standard;
        Assert.All(ManyChildren.All, child =>
        {
            var needs = CaseloadRegister.Of(child, Thresholds.Standard).Select(toDo => toDo.Need).ToList();

            Assert.Equal(child.Count("ete_not_recorded_end").Numerator == 1, needs.Contains(Need.NoEteRecorded));
            Assert.Equal(child.Count("part_time_timetable_review_overdue").Numerator == 1, needs.Contains(Need.TimetableReviewOverdue));
            Assert.Equal(child.Count("statutory_plan_reviewed_in_year", rules) == Counts.NotMet, needs.Contains(Need.PlanReviewOverdue));
            Assert.Equal(child.Count("kpi2_offered_full_time_end").Numerator == 0, needs.Any(need => need is Need.NoEteRecorded or Need.HoursNotOffered or Need.HoursNotRecorded));
        });
    }

    private static IReadOnlyList<ToDo> Of(ChildBuilder child) => CaseloadRegister.Of(child.OnCaseload(Day)!, Thresholds.Standard);
}
