using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class RepresentationTests
{
    // 20 of 100 has the limits 0.1333669... and 0.2888291... (methods and conventions A1).
    private static readonly Representation TwentyOfHundredBesideTenPercent = Representation.Of(new(20, 100), new(3_000, 30_000))!;

    [Fact]
    public void Difference_is_the_share_of_the_children_less_the_share_of_those_who_live_there()
    {
        Assert.Equal(0.1, TwentyOfHundredBesideTenPercent.Difference, 1e-12);
        Assert.Equal(0.0333669333310325, TwentyOfHundredBesideTenPercent.DifferenceInterval.Lower, 1e-9);
        Assert.Equal(0.18882916559315885, TwentyOfHundredBesideTenPercent.DifferenceInterval.Upper, 1e-9);
    }

    [Fact]
    public void Ratio_is_the_one_share_by_the_other_and_its_limits_are_too()
    {
        Assert.Equal(2, TwentyOfHundredBesideTenPercent.Times!.Value, 1e-12);
        Assert.Equal(1.333669333310325, TwentyOfHundredBesideTenPercent.TimesInterval!.Value.Lower, 1e-9);
        Assert.Equal(2.8882916559315885, TwentyOfHundredBesideTenPercent.TimesInterval!.Value.Upper, 1e-9);
    }

    [Theory]
    [InlineData(1_300, Comparison.Higher)]
    [InlineData(2_000, Comparison.Similar)]
    [InlineData(2_900, Comparison.Lower)]
    public void Group_is_over_or_under_represented_only_beyond_chance(long inPopulation, Comparison standing) =>
        Assert.Equal(standing, Representation.Of(new(20, 100), new(inPopulation, 10_000))!.Standing);

    // One of ten or more is of a group of 1% every tenth time; two hardly ever.
    [Theory]
    [InlineData(1, Comparison.Similar)]
    [InlineData(2, Comparison.Higher)]
    public void One_child_of_a_rare_group_may_be_chance(long children, Comparison standing) =>
        Assert.Equal(standing, Representation.Of(new(children, 10), new(1, 100))!.Standing);

    [Fact]
    public void Group_without_a_child_among_those_counted_has_a_difference_and_a_ratio_of_0()
    {
        var none = Representation.Of(new(0, 40), new(1, 4))!;

        Assert.Equal((-0.25, 0.0), (none.Difference, none.Times!.Value));
        Assert.Equal(-0.25, none.DifferenceInterval.Lower);
    }

    [Fact]
    public void Group_that_nobody_living_there_is_of_has_no_ratio()
    {
        var none = Representation.Of(new(2, 40), new(0, 4_000))!;

        Assert.Null(none.Times);
        Assert.Null(none.TimesInterval);
    }

    [Theory]
    [InlineData(9, 4_000)]
    [InlineData(0, 4_000)]
    [InlineData(40, 0)]
    public void Nothing_is_said_of_fewer_than_ten_children_or_where_nobody_lives(long counted, long living) =>
        Assert.Null(Representation.Of(new(0, counted), new(0, living)));
}
