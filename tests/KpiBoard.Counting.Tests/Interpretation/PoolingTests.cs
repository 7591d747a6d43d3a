using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class PoolingTests
{
    private static readonly Quarter Latest = new(2026, 2);

    [Theory]
    [InlineData(10, 1)]
    [InlineData(3, 4)]
    [InlineData(2, 8)]
    [InlineData(1, 12)]
    public void Quarters_are_added_until_they_carry(long childrenAQuarter, int quarters)
    {
        var pooled = Pool(Enumerable.Repeat(new Ratio(1, childrenAQuarter), 20)).Value;
        Assert.Equal(quarters, pooled.Quarters);
        Assert.Equal(quarters * childrenAQuarter, pooled.Sum.Denominator);
        Assert.Equal(Latest, pooled.To);
    }

    [Theory]
    [InlineData(9, 4)]
    [InlineData(10, 1)]
    public void Nine_children_are_too_few_and_ten_are_enough(long children, int quarters) =>
        Assert.Equal(quarters, Pool([new(1, children), new(1, children)]).Value.Quarters);

    [Fact]
    public void Three_years_that_are_too_few_say_so() =>
        Assert.Equal("12 quarters together are still too few children for it", Pool(Enumerable.Repeat(new Ratio(0, 1), 9)).WhyNot);

    [Fact]
    public void A_quarter_without_children_counts_as_one_of_the_four()
    {
        var pooled = Pool([new(2, 5), default, new(1, 5), new(1, 5)]).Value;
        Assert.Equal((new Ratio(4, 15), new Quarter(2025, 3)), (pooled.Sum, pooled.From));
    }

    [Fact]
    public void No_child_is_lost_in_pooling()
    {
        var chance = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            Ratio[] quarters = [.. Enumerable.Range(0, 12).Select(_ => chance.Next(6)).Select(of => new Ratio(chance.Next(of + 1), of))];
            var pooled = Pool(quarters);
            var expected = quarters.Take(pooled.IsThere ? pooled.Value.Quarters : 0).Aggregate(default(Ratio), Ratio.Add);
            Assert.Equal(expected, pooled.IsThere ? pooled.Value.Sum : default);
            Assert.Equal(quarters.Sum(quarter => quarter.Denominator) >= 10, pooled.IsThere);
        }
    }

    [Theory]
    [InlineData(3, 3, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 2, false)]
    public void A_ratio_needs_three_events_on_both_sides(long group, long rest, bool carries) =>
        Assert.Equal(carries, Pooling.CarriesRatio(new Sides(new(group, 10), new(rest, 10))));

    [Theory]
    [InlineData(9, 10, false)]
    [InlineData(10, 9, false)]
    [InlineData(10, 10, true)]
    public void A_comparison_needs_ten_children_on_both_sides(long group, long rest, bool carries) =>
        Assert.Equal(carries, Pooling.Carries(new Sides(new(3, group), new(3, rest))));

    // The latest first.
    private static Answer<Pooled<Ratio>> Pool(IEnumerable<Ratio> back)
    {
        var (quarters, quarter) = (new Dictionary<Quarter, Ratio>(), Latest);
        foreach (var ratio in back)
        {
            quarters[quarter] = ratio;
            quarter = quarter.Previous;
        }

        return Pooling.Of(quarters, Latest, Ratio.Add, Pooling.Carries);
    }
}
