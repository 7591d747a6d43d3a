using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class TrendTests
{
    private static readonly Quarter First = new(2024, 1);

    [Fact]
    public void A_rise_of_fingertips_comes_out_as_there()
    {
        var rows = Rows("A");
        var trend = Trend.Of([.. rows.Select((row, i) => (Later(i), row.Ratio("count", "denominator")))]).Value;
        Assert.Equal(47.90, trend.ChiSquare, 2);
        Assert.True(trend.IsMoreThanChance && trend.Slope > 0);
    }

    [Theory]
    [InlineData("A", 46.77, true)]
    [InlineData("B", 0.46, false)]
    public void Values_weighed_by_their_intervals_come_out_as_there(string set, double chiSquare, bool isMoreThanChance)
    {
        var trend = Trend.Of([.. Rows(set).Select((row, i) => (Later(i), row.Number("value"), (row.Number("upper95") - row.Number("lower95")) / 3.92))]).Value;
        Assert.Equal(chiSquare, trend.ChiSquare, 2);
        Assert.Equal(isMoreThanChance, trend.IsMoreThanChance);
    }

    [Fact]
    public void A_quarter_of_all_cannot_be_in_a_trend() => Assert.Equal(
        "a quarter of none or of all has no place in a trend",
        Trend.Of([.. Rows("C").Select((row, i) => (Later(i), row.Ratio("count", "denominator")))]).WhyNot);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Five_neighbouring_quarters_are_needed(int quarters, bool isThere) =>
        Assert.Equal(isThere, Trend.Of([.. Enumerable.Range(0, quarters).Select(i => (Later(i), new Ratio(10 + i, 40)))]).IsThere);

    [Fact]
    public void A_quarter_without_children_ends_the_looking_back_and_is_said()
    {
        var trend = Trend.Of([.. Enumerable.Range(0, 9).Select(i => (Later(i), i == 2 ? default : new Ratio(10 + i, 40)))]).Value;
        Assert.Equal((Later(3), Later(8), Later(2)), (trend.From, trend.To, trend.GapBefore));
    }

    [Fact]
    public void A_trend_that_rests_on_one_quarter_is_none()
    {
        var trend = Trend.Of([.. new long[] { 200, 200, 200, 200, 400 }.Select((met, i) => (Later(i), new Ratio(met, 1000)))]).Value;
        Assert.True(trend.ChiSquare > 9.55);
        Assert.False(trend.IsMoreThanChance);
    }

    private static List<Dictionary<string, string>> Rows(string set) => [.. Vectors.Rows("fingertips_trend_vectors").Where(row => row["set"] == set)];

    private static Quarter Later(int quarters) => Enumerable.Range(0, quarters).Aggregate(First, (quarter, _) => quarter.Next);
}
