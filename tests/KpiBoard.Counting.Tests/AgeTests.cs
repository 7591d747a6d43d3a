namespace KpiBoard.Counting.Tests;

public sealed class AgeTests
{
    [Theory]
    [InlineData("2024-03-09", 14)]
    [InlineData("2024-03-10", 15)]
    [InlineData("2024-03-11", 15)]
    [InlineData("2024-02-28", 14)]
    [InlineData("2024-04-01", 15)]
    [InlineData("2025-03-09", 15)]
    public void Year_is_completed_on_the_birthday(string day, int age) =>
        Assert.Equal(age, Age.On(On(day), On("2009-03-10")));

    [Theory]
    [InlineData("2023-02-28", 14)]
    [InlineData("2023-03-01", 15)]
    [InlineData("2024-02-28", 15)]
    [InlineData("2024-02-29", 16)]
    public void Child_born_on_the_leap_day_has_a_birthday_on_the_first_of_March_in_other_years(string day, int age) =>
        Assert.Equal(age, Age.On(On(day), On("2008-02-29")));
}
