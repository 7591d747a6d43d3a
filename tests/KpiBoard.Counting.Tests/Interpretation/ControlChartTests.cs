using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class ControlChartTests
{
    private static readonly Quarter First = new(2023, 1);

    [Fact]
    public void Small_quarters_are_charted_as_shares_and_large_ones_as_single_values()
    {
        Assert.Equal(ChartKind.PChart, Chart(Enumerable.Repeat(new Ratio(3, 8), 12)).Kind);
        Assert.Equal(ChartKind.Xmr, Chart(Enumerable.Range(0, 12).Select(i => new Ratio(30 + (i % 2), 80))).Kind);
    }

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Fewer_than_twelve_points_are_a_trial_and_say_so(int points, bool isTrial)
    {
        var chart = Chart(Enumerable.Repeat(new Ratio(3, 8), points));
        Assert.Equal(isTrial, chart.IsTrial);
        Assert.Equal(isTrial ? "within usual variation (trial limits: 11 quarters)" : "within usual variation", UsualVariation.InWords(chart));
    }

    [Fact]
    public void Quarters_of_nobody_are_left_out() =>
        Assert.Equal(3, Chart([new(1, 3), default, new(2, 3), new(1, 3)]).Points.Count);

    [Fact]
    public void Two_quarters_are_no_chart() =>
        Assert.Equal("fewer than 3 quarters have a figure", ControlChart.Of(Quarters([new(1, 3), default, new(2, 3)])).WhyNot);

    [Fact]
    public void A_quarter_beyond_its_limits_is_unusual() =>
        Assert.Equal("unusually high", UsualVariation.InWords(Chart([.. Enumerable.Repeat(new Ratio(1, 20), 14), new(12, 20)])));

    [Fact]
    public void A_shift_names_the_quarter_it_began_in() => Assert.Equal(
        "shift since January to March 2025 (2024-25 quarter 4): higher than before",
        UsualVariation.InWords(Chart([.. Enumerable.Repeat(new Ratio(4, 12), 7), .. Enumerable.Repeat(new Ratio(6, 12), 7)])));

    [Fact]
    public void A_flat_series_is_flat() =>
        Assert.Equal("within usual variation", UsualVariation.InWords(Chart(Enumerable.Repeat(new Ratio(40, 80), 12))));

    [Theory]
    [InlineData(1, "rising since July to September 2023 (2023-24 quarter 2)")]
    [InlineData(-1, "falling since July to September 2023 (2023-24 quarter 2)")]
    public void Seven_steps_in_one_direction_are_told_with_the_quarter_they_began_from(int step, string words)
    {
        // A first quarter far off makes the usual steps large, so that nothing else stands out.
        var values = Enumerable.Range(0, 9).Select(i => (Later(i), i == 0 ? 500.0 + (40 * step) : 500 + (step * i)));
        Assert.Equal($"{words} (trial limits: 9 quarters)", UsualVariation.InWords(ControlChart.Of([.. values]).Value!));
    }

    private static ControlChart Chart(IEnumerable<Ratio> ratios) => ControlChart.Of(Quarters(ratios)).Value!;

    private static (Quarter Quarter, Ratio Ratio)[] Quarters(IEnumerable<Ratio> ratios) => [.. ratios.Select((ratio, i) => (Later(i), ratio))];

    private static Quarter Later(int quarters) => Enumerable.Range(0, quarters).Aggregate(First, (quarter, _) => quarter.Next);
}
