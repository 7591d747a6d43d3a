using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class BesideOthersTests
{
    // 20 of 100 has the limits 13.3% and 28.9% (methods and conventions A1).
    [Theory]
    [InlineData(13.3, Comparison.Higher)]
    [InlineData(13.4, Comparison.Similar)]
    [InlineData(28.8, Comparison.Similar)]
    [InlineData(28.9, Comparison.Lower)]
    public void Share_stands_apart_only_when_the_other_lies_outside_its_interval(double percent, Comparison standing) =>
        Assert.Equal(standing, BesideOthers.Of(new(20, 100), (decimal)percent)!.Standing);

    [Fact]
    public void Interval_of_a_share_is_that_of_the_public_health_package()
    {
        var interval = BesideOthers.Of(new(20, 100), 10)!.Interval;

        Assert.Equal(0.1333669333310325, interval.Lower, 1e-9);
        Assert.Equal(0.28882916559315885, interval.Upper, 1e-9);
    }

    [Fact]
    public void Same_share_of_fewer_children_may_be_chance()
    {
        Assert.Equal(Comparison.Higher, BesideOthers.Of(new(30, 100), 15)!.Standing);
        Assert.Equal(Comparison.Similar, BesideOthers.Of(new(3, 10), 15)!.Standing);
    }

    // The interval of 1 of 33 begins above 0.5%; chance brings one or more there with 15%, two or more with 1.2%.
    [Theory]
    [InlineData(0, 33, 0.5, Comparison.Similar)]
    [InlineData(1, 33, 0.5, Comparison.Similar)]
    [InlineData(2, 33, 0.5, Comparison.Higher)]
    [InlineData(1, 1, 0, Comparison.Higher)]
    [InlineData(0, 5, 100, Comparison.Lower)]
    [InlineData(32, 33, 99.5, Comparison.Similar)]
    [InlineData(31, 33, 99.5, Comparison.Lower)]
    [InlineData(9000, 10000, 0.01, Comparison.Higher)]
    public void Where_few_are_expected_the_exact_binomial_must_agree(long met, long of, double percent, Comparison standing) =>
        Assert.Equal(standing, BesideOthers.Of(new(met, of), (decimal)percent)!.Standing);

    [Fact]
    public void Multiple_is_of_the_share_in_percent() => Assert.Equal(4, BesideOthers.Of(new(20, 100), 5)!.Multiple!.Value.Times);

    [Fact]
    public void Share_of_no_child_has_no_multiple() => Assert.Null(BesideOthers.Of(new(0, 100), 5)!.Multiple);

    [Fact]
    public void Nobody_counted_stands_nowhere() => Assert.Null(BesideOthers.Of(new(0, 0), 5));
}
