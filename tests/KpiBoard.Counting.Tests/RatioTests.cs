namespace KpiBoard.Counting.Tests;

public sealed class RatioTests
{
    [Fact]
    public void Share_of_nobody_is_not_nought_per_cent() => Assert.Null(new Ratio(0, 0).Share);

    [Fact]
    public void Nobody_of_some_is_nought_per_cent() => Assert.Equal(0m, new Ratio(0, 4).Share);

    [Fact]
    public void Share_is_the_numerator_over_the_denominator() => Assert.Equal(0.75m, new Ratio(3, 4).Share);

    [Fact]
    public void Share_is_not_rounded() => Assert.Equal(1m / 3, new Ratio(1, 3).Share);

    [Fact]
    public void Share_of_a_change_can_be_below_nought() => Assert.Equal(-0.5m, new Ratio(-1, 2).Share);

    [Fact]
    public void Ratios_are_summed_above_and_below_the_line() => Assert.Equal(new Ratio(4, 9), new Ratio(1, 2) + new Ratio(3, 7));
}
