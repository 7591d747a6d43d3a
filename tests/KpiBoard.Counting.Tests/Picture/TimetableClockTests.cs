using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

/// <summary>The order ends on 14 June 2024; 42 days before it is 3 May 2024.</summary>
public sealed class TimetableClockTests
{
    [Theory]
    [InlineData("2024-06-14", "0_3")]
    [InlineData("2024-05-24", "0_3")]
    [InlineData("2024-05-23", "3_6")]
    [InlineData("2024-05-03", "3_6")]
    [InlineData("2024-05-02", "6_12")]
    [InlineData("2024-03-22", "6_12")]
    [InlineData("2024-03-21", "12_24")]
    [InlineData("2023-12-29", "12_24")]
    [InlineData("2023-12-28", "over_24")]
    public void Weeks_are_counted_from_the_day_the_timetable_began(string start, string group) =>
        Assert.Equal([group], A.Child.With(A.Timetable with { StartDate = On(start) }).In(TimetableClock.Weeks));

    [Fact]
    public void Of_several_timetables_the_one_that_began_first_is_counted() =>
        Assert.Equal(["12_24"], A.Child.With(A.Timetable, A.Timetable with { StartDate = On("2024-01-15") }).In(TimetableClock.Weeks));

    [Theory]
    [InlineData("2024-05-03", null, "in_time")]
    [InlineData("2024-05-02", null, "overdue_never")]
    [InlineData("2024-01-08", "2024-05-03", "in_time")]
    [InlineData("2024-01-08", "2024-05-02", "overdue_reviewed")]
    [InlineData("2024-01-08", "2024-06-15", "overdue_never")]
    public void Review_is_due_every_forty_two_days_and_one_after_the_end_does_not_count(string start, string? review, string group) =>
        Assert.Equal([group], A.Child.With(A.Timetable with { StartDate = On(start), LastReviewDate = OnOrOpen(review) }).In(TimetableClock.Review));

    [Theory]
    [InlineData(0, "0_5")]
    [InlineData(5, "0_5")]
    [InlineData(6, "6_10")]
    [InlineData(10, "6_10")]
    [InlineData(15, "11_15")]
    [InlineData(16, "16_24")]
    [InlineData(24, "16_24")]
    [InlineData(25, "25")]
    [InlineData(null, "not_recorded")]
    public void Hours_a_week_are_those_of_the_timetable(int? hours, string group) =>
        Assert.Equal([group], A.Child.With(A.Timetable with { HoursPerWeek = hours }).In(TimetableClock.Hours));

    [Fact]
    public void Child_who_is_on_none_is_in_no_group()
    {
        Assert.Empty(A.Child.In(TimetableClock.Weeks));
        Assert.Equal(0, TimetableClock.Weeks.Count([A.Child.InQuarter()]).Of);
        Assert.Equal(0, A.Child.NotKnown(TimetableClock.Weeks));
    }

    [Fact]
    public void Child_of_school_age_who_is_not_covered_is_not_known_and_one_above_it_is_not_asked()
    {
        var child = A.Child.With(A.Timetable).NotCoveredBy(Sources.PartTimeTimetables);

        Assert.Empty(child.In(TimetableClock.Review));
        Assert.Equal(1, child.NotKnown(TimetableClock.Review));
        Assert.Equal(0, child.AboveSchoolAge().NotKnown(TimetableClock.Review));
    }
}
