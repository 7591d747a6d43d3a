using KpiBoard.Counting.Comparing;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Comparing;

public sealed class AreaComparisonTests
{
    private static readonly Measure Suitable = RuleBook.Standard[AnArea.Suitable];
    private static readonly Measure Excluded = RuleBook.Standard["excluded_ever"];

    // Areas of PHEindicatormethods, about 80.642448%.
    [Theory]
    [InlineData(35078.488, 41980, FunnelPlace.FarAbove)]
    [InlineData(24803.6256, 31824, FunnelPlace.FarBelow)]
    [InlineData(50050.7443, 61921, FunnelPlace.Within)]
    public void Published_areas_are_placed_as_published(double met, double of, FunnelPlace expected) =>
        Assert.Equal(expected, AreaComparison.PlaceOf(met, of, 0.80642448));

    // Of a hundred about a half: the nearer limits are at 40.2 and 59.8, the further at 34.5 and 65.5.
    [Theory]
    [InlineData(34, FunnelPlace.FarBelow)]
    [InlineData(35, FunnelPlace.Below)]
    [InlineData(40, FunnelPlace.Below)]
    [InlineData(41, FunnelPlace.Within)]
    [InlineData(59, FunnelPlace.Within)]
    [InlineData(60, FunnelPlace.Above)]
    [InlineData(65, FunnelPlace.Above)]
    [InlineData(66, FunnelPlace.FarAbove)]
    public void A_service_is_placed_by_the_limits_it_lies_beyond(double met, FunnelPlace expected) =>
        Assert.Equal(expected, AreaComparison.PlaceOf(met, 100, 0.5));

    [Fact]
    public void A_share_on_a_limit_is_within_it() => Assert.Equal(FunnelPlace.Within, AreaComparison.PlaceOf(20, 20, 1));

    [Fact]
    public void Higher_is_better_or_worse_as_the_measure_says()
    {
        Assert.Equal(Comparison.Better, Compare(Suitable, AnArea.Figure("Y", 90, 100)).Find("Y")!.Standing);
        Assert.Equal(Comparison.Worse, Compare(Excluded, AnArea.Figure("Y", 90, 100)).Find("Y")!.Standing);
        Assert.Equal(Comparison.Similar, Compare(Excluded, AnArea.Figure("Y", 61, 100)).Find("Y")!.Standing);
    }

    [Fact]
    public void The_mean_is_of_the_services_that_can_be_compared()
    {
        var comparison = Compare(Suitable, AnArea.Figure("few", 9, 9), AnArea.Figure("old", 100, 100) with { Rules = "7" });
        Assert.Equal(new Ratio(600, 1000), comparison.Mean);
        Assert.Equal(10, comparison.Placed.Count);
        Assert.Equal((NotComparable.TooFew, NotComparable.OtherRules), (comparison.Apart["few"], comparison.Apart["old"]));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    public void Fewer_than_five_services_are_not_placed_and_it_is_said_why(int services, int placed)
    {
        var comparison = AreaComparison.Of(Suitable, [.. AnArea.Ten.Take(services), AnArea.Figure("few", 9, 9)]);
        Assert.Equal(placed, comparison.Placed.Count);
        Assert.Equal(services - placed, comparison.Apart.Values.Count(whyNot => whyNot == NotComparable.TooFewServices));
        Assert.Equal(NotComparable.TooFew, comparison.Apart["few"]);
    }

    [Fact]
    public void One_service_in_twenty_is_outside_by_chance() =>
        Assert.Equal(8, AreaComparison.Of(Suitable, [.. Enumerable.Range(0, 155).Select(i => AnArea.Figure($"S{i}", 60, 100))]).ByChance);

    [Fact]
    public void A_region_is_the_sum_of_its_services_that_are_shown_and_alike()
    {
        AreaFigure[] figures = [.. AnArea.Ten, AnArea.Figure("hidden", 0, 0) with { Ratio = null }, AnArea.Figure("few", 3, 6), AnArea.Figure("old", 9, 100) with { Rules = "7" }];
        Assert.Equal(new AreaSum(new(603, 1006), 11, 14), AreaSum.Of(figures, 14));
    }

    // PHEindicatormethods' axis.
    [Theory]
    [InlineData(10, 20, 9, 21)]
    [InlineData(10, 21, 0, 23)]
    public void The_axis_of_a_funnel_starts_at_nought_where_sizes_differ_much(long smallest, long largest, int from, int to)
    {
        var lines = FunnelLines.Of(0.5, smallest, largest);
        Assert.Equal((from, to, 100), (lines.From, lines.To, lines.Points.Count));
        Assert.Equal(to, lines.Points[^1].Children, 9);
        Assert.All(lines.Points, point => Assert.True(point.Far.Lower <= point.Near.Lower && point.Near.Upper <= point.Far.Upper));
    }

    private static AreaComparison Compare(Measure measure, params AreaFigure[] others) =>
        AreaComparison.Of(measure, [.. AnArea.Ten.Concat(others).Select(figure => figure with { Measure = measure.Id })]);
}
