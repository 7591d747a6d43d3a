namespace KpiBoard.Counting.Tests;

public sealed class ThresholdsTests
{
    [Fact]
    public void Full_time_is_standardly_twenty_five_hours_at_school_age_and_sixteen_above_it()
    {
        Assert.Equal(25, Thresholds.Standard.FullTimeHours(schoolAge: true));
        Assert.Equal(16, Thresholds.Standard.FullTimeHours(schoolAge: false));
    }

    [Fact]
    public void Review_is_standardly_due_after_six_weeks() => Assert.Equal(6 * 7, Thresholds.Standard.ReviewDays);

    [Theory]
    [InlineData("kpi2_offered_full_time_end")]
    [InlineData("attends_full_time_hours_end")]
    public void Full_time_at_school_age_is_a_setting(string measure)
    {
        var child = A.Child.With(A.Placement with { HoursOffered = 24, HoursAttended = 24 }).InQuarter();

        Assert.Equal(Counts.NotMet, child.Count(measure));
        Assert.Equal(Counts.Met, child.Count(measure, new(new(FullTimeHoursAtSchoolAge: 24))));
    }

    [Theory]
    [InlineData("kpi2_offered_full_time_end")]
    [InlineData("attends_full_time_hours_end")]
    public void Full_time_above_school_age_is_a_setting(string measure)
    {
        var child = A.Child.AboveSchoolAge().With(A.Placement with { HoursOffered = 16, HoursAttended = 16 }).InQuarter();

        Assert.Equal(Counts.Met, child.Count(measure));
        Assert.Equal(Counts.NotMet, child.Count(measure, new(new(FullTimeHoursAboveSchoolAge: 17))));
    }

    [Fact]
    public void Part_time_ends_where_full_time_begins()
    {
        var child = A.Child.With(A.Placement with { HoursOffered = 24 }).InQuarter();

        Assert.Equal(Counts.Met, child.Count("kpi2_offered_part_time_end"));
        Assert.Equal(Counts.NotMet, child.Count("kpi2_offered_part_time_end", new(new(FullTimeHoursAtSchoolAge: 24))));
    }

    [Theory]
    [InlineData("part_time_timetable_over_six_weeks")]
    [InlineData("part_time_timetable_review_overdue")]
    public void Interval_between_reviews_is_a_setting(string measure)
    {
        var child = A.Child.With(A.Timetable with { StartDate = On("2024-05-20") }).InQuarter();

        Assert.Equal(Counts.NotMet, child.Count(measure));
        Assert.Equal(Counts.NotMet, child.Count(measure, new(new(ReviewDays: 25))));
        Assert.Equal(Counts.Met, child.Count(measure, new(new(ReviewDays: 24))));
    }
}
