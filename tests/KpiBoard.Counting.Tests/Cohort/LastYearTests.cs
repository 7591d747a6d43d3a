using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class LastYearTests
{
    [Theory]
    [InlineData("2023-06-13", false)]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Last_year_is_later_than_the_same_day_a_year_before_and_up_to_the_end(string day, bool held) =>
        Assert.Equal(held, new LastYear(On("2024-06-14")).Holds(On(day)));

    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    public void One_year_before_the_leap_day_is_the_last_of_February(string day, bool held) =>
        Assert.Equal(held, new LastYear(On("2024-02-29")).Holds(On(day)));

    [Theory]
    [InlineData("2024-02-28", false)]
    [InlineData("2024-02-29", true)]
    public void Leap_day_is_in_the_year_up_to_the_last_of_February(string day, bool held) =>
        Assert.Equal(held, new LastYear(On("2025-02-28")).Holds(On(day)));
}
