using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class RatioOfSumsTests
{
    [Fact]
    public void Sessions_vary_between_children_and_not_between_sessions()
    {
        // Worked by hand: 270 of 360; each child off 3/4 by 15, -35 and 20; 3/2 of 1850 is 2775, and its root is taken of 360.
        var attended = RatioOfSums.Of([new(90, 100), new(40, 100), new(140, 160)]).Value;
        Assert.Equal(0.75, attended.Value);
        Vectors.Near(Math.Sqrt(2775) / 360, attended.StandardError);
        Assert.Equal(3, attended.Children);
        Vectors.Near(0.75 - (Confidence.Z95 * attended.StandardError), attended.Interval.Lower);
    }

    [Fact]
    public void Ten_times_the_sessions_of_the_same_children_say_no_more()
    {
        Ratio[] children = [new(9, 10), new(4, 10), new(14, 16)];
        var more = children.Select(child => new Ratio(child.Numerator * 10, child.Denominator * 10));
        Vectors.Near(RatioOfSums.Of(children).Value.StandardError, RatioOfSums.Of(more).Value.StandardError);
    }

    [Fact]
    public void Children_of_whom_nothing_is_known_are_not_counted() =>
        Assert.Equal(2, RatioOfSums.Of([new(9, 10), default, new(4, 10)]).Value.Children);

    [Fact]
    public void One_child_alone_has_no_answer() =>
        Assert.Equal("one child alone says nothing of how children differ", RatioOfSums.Of([new(9, 10)]).WhyNot);

    [Fact]
    public void Nothing_to_set_it_against_has_no_answer() =>
        Assert.Equal("there is nothing to set it against", RatioOfSums.Of([]).WhyNot);

    [Fact]
    public void Two_ratios_are_tested_by_how_children_differ_in_each()
    {
        var (one, other) = (RatioOfSums.Of([new(90, 100), new(40, 100), new(140, 160)]).Value, RatioOfSums.Of([new(10, 100), new(20, 100)]).Value);
        var test = RatioOfSums.Test(one, other).Value;
        Vectors.Near(0.6 / Math.Sqrt((2775.0 / (360 * 360)) + (100.0 / (200 * 200))), test.Z!.Value);
        Assert.Equal(TestUsed.Linearised, test.Used);
    }

    [Fact]
    public void Two_ratios_without_any_variation_have_no_test()
    {
        var alike = RatioOfSums.Of([new(5, 10), new(5, 10)]).Value;
        Assert.Equal("the children of each side are all alike", RatioOfSums.Test(alike, alike).WhyNot);
    }
}
