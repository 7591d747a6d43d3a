namespace KpiBoard.Counting.Tests;

public sealed class SchoolAgeTests
{
    [Theory]
    [InlineData("2007-09-01", "2024-06-28")]
    [InlineData("2008-01-01", "2024-06-28")]
    [InlineData("2008-08-31", "2024-06-28")]
    [InlineData("2008-09-01", "2025-06-27")]
    [InlineData("2008-12-31", "2025-06-27")]
    public void Leaving_date_is_in_the_school_year_in_which_the_child_turns_sixteen(string born, string leaving) =>
        Assert.Equal(On(leaving), SchoolAge.LeavingDate(On(born)));

    [Theory]
    [InlineData("2007-03-10", "2023-06-30")]
    [InlineData("2001-03-10", "2017-06-30")]
    [InlineData("2002-03-10", "2018-06-29")]
    [InlineData("2003-03-10", "2019-06-28")]
    [InlineData("2004-03-10", "2020-06-26")]
    [InlineData("2005-03-10", "2021-06-25")]
    [InlineData("2006-03-10", "2022-06-24")]
    [InlineData("2008-03-10", "2024-06-28")]
    public void Leaving_date_is_the_last_Friday_in_June_whatever_weekday_the_month_ends_on(string born, string leaving) =>
        Assert.Equal(On(leaving), SchoolAge.LeavingDate(On(born)));

    [Theory]
    [InlineData("2024-06-27", true)]
    [InlineData("2024-06-28", true)]
    [InlineData("2024-06-29", false)]
    public void School_age_lasts_up_to_and_including_the_leaving_date(string day, bool schoolAge) =>
        Assert.Equal(schoolAge, SchoolAge.Is(On(day), On("2008-08-31")));
}
