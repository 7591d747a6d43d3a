namespace KpiBoard.Counting.Tests;

public sealed class QuarterTests
{
    [Theory]
    [InlineData("2024-03-31", "2023Q4")]
    [InlineData("2024-04-01", "2024Q1")]
    [InlineData("2024-06-30", "2024Q1")]
    [InlineData("2024-07-01", "2024Q2")]
    [InlineData("2024-09-30", "2024Q2")]
    [InlineData("2024-10-01", "2024Q3")]
    [InlineData("2024-12-31", "2024Q3")]
    [InlineData("2025-01-01", "2024Q4")]
    [InlineData("2025-02-10", "2024Q4")]
    [InlineData("2025-03-31", "2024Q4")]
    public void Day_is_in_a_quarter_of_the_financial_year(string day, string label) =>
        Assert.Equal(label, Quarter.Of(On(day)).ToString());

    [Theory]
    [InlineData(1, "2024-04-01", "2024-06-30")]
    [InlineData(2, "2024-07-01", "2024-09-30")]
    [InlineData(3, "2024-10-01", "2024-12-31")]
    [InlineData(4, "2025-01-01", "2025-03-31")]
    public void Quarter_runs_from_its_first_to_its_last_day(int number, string first, string last)
    {
        var quarter = new Quarter(2024, number);

        Assert.Equal(On(first), quarter.FirstDay);
        Assert.Equal(On(last), quarter.LastDay);
    }

    [Theory]
    [InlineData(1, "April to June 2024 (2024-25 quarter 1)")]
    [InlineData(2, "July to September 2024 (2024-25 quarter 2)")]
    [InlineData(3, "October to December 2024 (2024-25 quarter 3)")]
    [InlineData(4, "January to March 2025 (2024-25 quarter 4)")]
    public void People_read_the_months_and_the_financial_year(int number, string words) =>
        Assert.Equal(words, new Quarter(2024, number).InWords());

    [Fact]
    public void Financial_year_at_the_end_of_a_century_keeps_two_digits() =>
        Assert.Equal("April to June 2099 (2099-00 quarter 1)", new Quarter(2099, 1).InWords());

    [Theory]
    [InlineData(2024, 1, 2023, 4)]
    [InlineData(2024, 2, 2024, 1)]
    [InlineData(2024, 4, 2024, 3)]
    public void Quarter_follows_the_one_before_it(int year, int number, int yearBefore, int numberBefore)
    {
        var (quarter, before) = (new Quarter(year, number), new Quarter(yearBefore, numberBefore));

        Assert.Equal(before, quarter.Previous);
        Assert.Equal(quarter, before.Next);
    }

    [Theory]
    [InlineData("2024-06-30", "2023Q4")]
    [InlineData("2024-07-01", "2024Q1")]
    [InlineData("2025-03-31", "2024Q3")]
    [InlineData("2025-04-01", "2024Q4")]
    public void Quarter_still_runs_on_its_own_last_day(string day, string latest) =>
        Assert.Equal(latest, Quarter.LatestComplete(On(day)).ToString());

    [Fact]
    public void Quarters_are_ordered_by_time()
    {
        Quarter[] inTime = [new(2023, 4), new(2024, 1), new(2024, 2), new(2025, 1)];

        Assert.Equal(inTime, inTime.Reverse().Order());
    }

    [Fact]
    public void Earlier_quarter_is_less_than_a_later_one()
    {
        var (earlier, later) = (new Quarter(2023, 4), new Quarter(2024, 1));

        Assert.True(earlier < later && later > earlier && earlier <= later && later >= earlier);
        Assert.False(later < earlier || earlier > later || later <= earlier || earlier >= later);
    }

    [Fact]
    public void Quarter_is_neither_less_nor_more_than_itself()
    {
        var (one, same) = (new Quarter(2024, 1), new Quarter(2024, 1));

        Assert.True(one <= same && one >= same);
        Assert.False(one < same || one > same);
    }
}
