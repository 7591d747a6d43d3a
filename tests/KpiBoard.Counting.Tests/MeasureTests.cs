namespace KpiBoard.Counting.Tests;

public sealed class MeasureTests
{
    [Fact]
    public void Child_that_is_not_of_a_share_is_not_asked_whether_it_meets_it()
    {
        var share = Measure.Share("id", "Title", "Counts", Polarity.NoJudgement, "Source", _ => throw new InvalidOperationException(), _ => false);

        Assert.Equal(new Ratio(0, 0), share.Adds(A.Child.InQuarter()));
        Assert.Equal(MeasureKind.Share, share.Kind);
    }

    [Theory]
    [InlineData(true, 7, 9)]
    [InlineData(false, 0, 0)]
    public void Child_that_is_not_of_a_ratio_of_sums_adds_nothing_to_either(bool of, long sum, long beside)
    {
        var ratio = Measure.RatioOfSums("id", "Title", "Counts", Polarity.NoJudgement, "Source", _ => 7, _ => 9, _ => of);

        Assert.Equal(new Ratio(sum, beside), ratio.Adds(A.Child.InQuarter()));
        Assert.Equal(MeasureKind.RatioOfSums, ratio.Kind);
    }

    [Fact]
    public void Every_child_is_of_everyone() => Assert.True(Measure.Everyone(A.Child.InQuarter()));
}
