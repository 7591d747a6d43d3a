using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class GroupReadingTests
{
    [Theory]
    [InlineData(4, 20, 40, 80, 6)]
    [InlineData(10, 20, 40, 80, 0)]
    [InlineData(16, 20, 40, 80, -6)]
    [InlineData(0, 3, 1, 2, 2)]
    public void Parity_is_told_in_children(long met, long of, long restMet, long restOf, long more) =>
        Assert.Equal(more, new Sides(new(met, of), new(restMet, restOf)).Parity);

    [Fact]
    public void Parity_of_a_side_of_nobody_is_not_told() => Assert.Null(new Sides(new(1, 2), default).Parity);

    [Fact]
    public void The_rest_are_all_who_are_not_in_the_group() =>
        Assert.Equal(new Ratio(9, 14), Sides.Of(new(3, 6), new(12, 20)).Rest);

    [Fact]
    public void Groups_are_read_in_their_order_with_the_probability_that_many_comparisons_leave()
    {
        var groups = GroupReading.Of([
            ("a", Pooled(new(8, 40), new(60, 100))),
            ("b", Pooled(new(5, 5), new(10, 10))),
            ("c", Pooled(new(30, 60), new(38, 80)))]);
        Assert.Equal(["a", "b", "c"], groups.Select(group => group.Value));
        Assert.Null(groups[1].AdjustedP);
        Assert.Equal(2 * groups[0].Test.Value.P, groups[0].AdjustedP);
        Assert.Equal(groups[2].Test.Value.P, groups[2].AdjustedP);
    }

    private static Pooled<Sides> Pooled(Ratio group, Ratio rest) => new(new(group, rest), new(2026, 1), new(2026, 1), 1);
}
