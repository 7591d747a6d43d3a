using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

/// <summary>The order ends on 14 June 2024; 42 days before it is 3 May 2024.</summary>
public sealed class ReducedTimetablesTests
{
    private static readonly string[] All = ["part_time_timetable_end", "part_time_timetable_over_six_weeks", "part_time_timetable_review_overdue"];

    [Fact]
    public void Child_with_a_timetable_in_force_at_the_end_is_on_one() =>
        Assert.Equal(Met, A.Child.With(A.Timetable).Count("part_time_timetable_end"));

    [Fact]
    public void Child_without_one_is_asked_for_nothing_further()
    {
        Assert.Equal(NotMet, A.Child.Count("part_time_timetable_end"));
        Assert.Equal(NotAsked, A.Child.Count("part_time_timetable_over_six_weeks"));
        Assert.Equal(NotAsked, A.Child.Count("part_time_timetable_review_overdue"));
    }

    [Theory]
    [InlineData("2024-06-13", false)]
    [InlineData("2024-06-14", true)]
    public void Timetable_that_ended_before_the_order_is_over(string end, bool onOne) =>
        Assert.Equal(MetWhen(onOne), A.Child.With(A.Timetable with { EndDate = On(end) }).Count("part_time_timetable_end"));

    [Fact]
    public void Planned_end_ends_nothing() =>
        Assert.Equal(Met, A.Child.With(A.Timetable with { PlannedEndDate = On("2024-06-01") }).Count("part_time_timetable_end"));

    [Fact]
    public void Child_above_school_age_is_not_asked()
    {
        var child = A.Child.AboveSchoolAge().With(A.Timetable with { StartDate = On("2023-09-01") });

        Assert.All(All, measure => Assert.Equal(NotAsked, child.Count(measure)));
    }

    [Fact]
    public void Child_who_left_school_age_during_the_order_is_not_asked()
    {
        var child = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-06-29") }).With(A.Timetable);

        Assert.Equal(NotAsked, child.Count("part_time_timetable_end"));
    }

    [Fact]
    public void Child_not_covered_by_part_time_timetables_is_not_known()
    {
        var child = A.Child.With(A.Timetable with { StartDate = On("2023-09-01") });

        Assert.All(All, measure => Assert.Equal(NotAsked, child.NotCoveredBy(Sources.PartTimeTimetables).Count(measure)));
        Assert.All(All, measure => Assert.Equal(NotAsked, child.WithoutUpn().Count(measure)));
        Assert.All(All, measure => Assert.Equal(Met, child.CoveredBy(Sources.PartTimeTimetables).Count(measure)));
    }

    [Theory]
    [InlineData("2024-05-02", true)]
    [InlineData("2024-05-03", false)]
    [InlineData("2024-05-04", false)]
    public void Timetable_is_over_six_weeks_old_when_it_began_more_than_forty_two_days_before_the_end(string start, bool over)
    {
        var child = A.Child.With(A.Timetable with { StartDate = On(start) });

        Assert.Equal(MetWhen(over), child.Count("part_time_timetable_over_six_weeks"));
        Assert.Equal(MetWhen(over), child.Count("part_time_timetable_review_overdue"));
    }

    [Theory]
    [InlineData("2024-05-02", true)]
    [InlineData("2024-05-03", false)]
    [InlineData("2024-06-14", false)]
    [InlineData("2024-06-15", true)]
    public void Review_is_overdue_when_the_last_one_up_to_the_end_is_more_than_forty_two_days_old(string review, bool overdue)
    {
        var child = A.Child.With(A.Timetable with { StartDate = On("2023-09-01"), LastReviewDate = On(review) });

        Assert.Equal(MetWhen(overdue), child.Count("part_time_timetable_review_overdue"));
        Assert.Equal(Met, child.Count("part_time_timetable_over_six_weeks"));
    }

    [Fact]
    public void Review_before_the_start_does_not_make_a_timetable_older() =>
        Assert.Equal(NotMet, A.Child.With(A.Timetable with { LastReviewDate = On("2024-01-01") }).Count("part_time_timetable_review_overdue"));

    [Fact]
    public void One_of_several_timetables_is_enough()
    {
        var child = A.Child.With(A.Timetable, A.Timetable with { StartDate = On("2023-09-01") });

        Assert.All(All, measure => Assert.Equal(Met, child.Count(measure)));
    }

    [Fact]
    public void Timetable_that_is_over_does_not_count_among_several()
    {
        var child = A.Child.With(A.Timetable, A.Timetable with { StartDate = On("2023-09-01"), EndDate = On("2024-05-01") });

        Assert.Equal(NotMet, child.Count("part_time_timetable_over_six_weeks"));
        Assert.Equal(NotMet, child.Count("part_time_timetable_review_overdue"));
    }
}
