using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

public sealed class WeeklyHoursTests
{
    [Theory]
    [InlineData(0, "none")]
    [InlineData(1, "1_15")]
    [InlineData(15, "1_15")]
    [InlineData(16, "16_24")]
    [InlineData(24, "16_24")]
    [InlineData(25, "25")]
    public void Hours_offered_and_attended_are_in_the_bands_of_the_measures(int hours, string band)
    {
        var child = A.Child.With(A.Placement with { HoursOffered = hours, HoursAttended = hours });

        Assert.Equal([band], child.In(WeeklyHours.OfferedAtSchoolAge));
        Assert.Equal([band], child.In(WeeklyHours.AttendedAtSchoolAge));
        Assert.Equal([band], child.AboveSchoolAge().In(WeeklyHours.OfferedAboveSchoolAge));
        Assert.Equal([band], child.AboveSchoolAge().In(WeeklyHours.AttendedAboveSchoolAge));
    }

    [Fact]
    public void Child_of_one_age_is_not_asked_with_those_of_the_other()
    {
        Assert.Empty(A.Child.With(A.Placement).In(WeeklyHours.OfferedAboveSchoolAge));
        Assert.Empty(A.Child.With(A.Placement).AboveSchoolAge().In(WeeklyHours.OfferedAtSchoolAge));
    }

    [Fact]
    public void Child_without_a_placement_is_not_recorded_which_is_not_no_hours() =>
        Assert.Equal(["not_recorded"], A.Child.In(WeeklyHours.AttendedAtSchoolAge));

    [Theory]
    [InlineData(24, 0, 25)]
    [InlineData(25, 1, 25)]
    public void Full_time_is_twenty_five_hours_at_school_age(int hours, long numerator, int offered) =>
        Assert.Equal(new(numerator, 1), WeeklyHours.Measures[0].Adds(A.Child.With(A.Placement with { HoursOffered = offered, HoursAttended = hours }).InQuarter()));

    [Theory]
    [InlineData(15, 0)]
    [InlineData(16, 1)]
    public void Full_time_is_sixteen_hours_above_school_age(int hours, long numerator)
    {
        var child = A.Child.AboveSchoolAge().With(A.Placement with { HoursAttended = hours }).InQuarter();

        Assert.Equal(new(numerator, 1), WeeklyHours.Measures[1].Adds(child));
        Assert.Equal(default, WeeklyHours.Measures[0].Adds(child));
    }
}
