using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Comparing;

public sealed class AreaPairTests
{
    private static readonly Measure Suitable = RuleBook.Standard[AnArea.Suitable];

    // The interval of 50 of 100 is 40.4% to 59.6%; that of 69 ends below at 59.4%, that of 70 at 60.4%.
    [Theory]
    [InlineData(69, Comparison.Similar)]
    [InlineData(70, Comparison.Better)]
    [InlineData(31, Comparison.Similar)]
    [InlineData(30, Comparison.Worse)]
    public void Two_services_differ_when_their_ranges_are_apart(long met, Comparison expected) =>
        Assert.Equal(expected, AreaPair.Of(Suitable, AnArea.Figure("A", met, 100), AnArea.Figure("B", 50, 100)).Standing);

    [Fact]
    public void What_cannot_be_compared_has_no_standing_whichever_of_the_two_it_is()
    {
        var (whole, hidden, old) = (AnArea.Figure("A", 50, 100), AnArea.Figure("B", 1, 1) with { Ratio = null }, AnArea.Figure("B", 90, 100) with { Rules = "7" });
        Assert.Equal(NotComparable.Hidden, AreaPair.Of(Suitable, whole, hidden).WhyNot);
        Assert.Equal(NotComparable.Hidden, AreaPair.Of(Suitable, hidden, whole).WhyNot);
        Assert.Equal(NotComparable.OtherRules, AreaPair.Of(Suitable, whole, old).WhyNot);
        Assert.Equal(NotComparable.NoFigure, AreaPair.Of(Suitable, null, whole).WhyNot);
        Assert.Null(AreaPair.Of(Suitable, hidden, whole).Standing);
    }
}
