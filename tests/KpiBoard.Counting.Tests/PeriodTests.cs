namespace KpiBoard.Counting.Tests;

public sealed class PeriodTests
{
    [Fact]
    public void Period_of_a_cohort_is_labelled_with_its_quarter()
    {
        var period = Period.Of(new Quarter(2024, 1));

        Assert.Equal("2024Q1", period.Label);
        Assert.Equal("2024Q1", period.ToString());
        Assert.Equal(new Quarter(2024, 1), period.Quarter);
        Assert.Null(period.Day);
    }

    [Fact]
    public void Period_of_a_caseload_is_labelled_with_its_day()
    {
        var period = Period.Of(On("2024-06-05"));

        Assert.Equal("2024-06-05", period.Label);
        Assert.Equal(On("2024-06-05"), period.Day);
        Assert.Null(period.Quarter);
    }

    [Fact]
    public void Period_of_nothing_has_no_label() => Assert.Equal("", default(Period).Label);

    [Theory]
    [InlineData("2024Q1")]
    [InlineData("2024Q4")]
    [InlineData("2024-06-05")]
    public void Label_reads_back_as_the_period_it_came_from(string label) =>
        Assert.Equal(label, Period.Parse(label).Label);

    [Fact]
    public void Label_of_a_quarter_reads_back_as_a_quarter() =>
        Assert.Equal(Period.Of(new Quarter(2024, 3)), Period.Parse("2024Q3"));

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-Q1")]
    [InlineData("2024X1")]
    [InlineData("2024Q11")]
    [InlineData("abcdQ1")]
    [InlineData("05/06/2024")]
    [InlineData("2024Q0")]
    [InlineData("2024Q5")]
    [InlineData("2024Qx")]
    [InlineData("-202Q1")]
    [InlineData(" 202Q1")]
    public void Anything_else_is_no_label(string text) => Assert.Throws<FormatException>(() => Period.Parse(text));
}
