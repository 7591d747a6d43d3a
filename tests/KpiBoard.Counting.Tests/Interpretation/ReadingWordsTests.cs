using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class ReadingWordsTests
{
    private static readonly Quarter Latest = new(2026, 2);

    [Fact]
    public void A_share_is_told_with_what_it_could_be() => Assert.Equal("29% to 62%", ReadingWords.Range(OfDay(new(14, 31))));

    [Fact]
    public void Missing_a_target_by_more_than_chance_says_how_many_children_would_do()
    {
        var reading = OfDay(new(14, 31), 0.7m);
        Assert.Equal("Worse than target", ReadingWords.Verdict(reading.Target!.Value!.Comparison));
        Assert.Equal("Target 70%: not met, by more than chance. 3 more children would bring it within chance of the target.", ReadingWords.Target(reading, Polarity.HigherIsBetter));
    }

    [Fact]
    public void Meeting_a_target_by_chance_is_said_to_be_no_clear_difference()
    {
        var reading = OfDay(new(23, 31), 0.7m);
        Assert.Equal("No clear difference", ReadingWords.Verdict(reading.Target!.Value!.Comparison));
        Assert.StartsWith("Target 70%: met, which may be chance. ", ReadingWords.Target(reading, Polarity.HigherIsBetter), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_fewer_is_better_it_speaks_of_fewer_children() => Assert.EndsWith(
        "children fewer would bring it within chance of the target.",
        ReadingWords.Target(FigureReading.Of(new(14, 31), ATarget(0.1m), Polarity.LowerIsBetter), Polarity.LowerIsBetter), StringComparison.Ordinal);

    [Fact]
    public void Too_few_children_to_be_better_by_more_than_chance_are_said_to_be() => Assert.EndsWith(
        "So few children cannot be better than it by more than chance.", ReadingWords.Target(OfDay(new(2, 3), 0.7m), Polarity.HigherIsBetter), StringComparison.Ordinal);

    [Fact]
    public void Without_a_target_nothing_is_said_of_one() => Assert.Null(ReadingWords.Target(OfDay(new(2, 3)), Polarity.HigherIsBetter));

    [Theory]
    [InlineData(9, 20, "9 of 20 (45%) in the quarter before: the change may be chance (P 0.99).")]
    [InlineData(1, 40, "1 of 40 (3%) in the quarter before: the change is more than chance (P under 0.001).")]
    [InlineData(90, 200, "90 of 200 (45.0%) in the quarter before: the change may be chance (P 0.99).")]
    public void A_change_is_told_with_whether_it_is_chance(long met, long of, string words) =>
        Assert.Equal(words, ReadingWords.Change(OfQuarters(new(14, 31), new Ratio(met, of))));

    [Fact]
    public void A_quarter_before_that_is_not_shown_is_nothing_to_compare_with() =>
        Assert.Equal("Nothing to compare with, because the quarter before is not shown.", ReadingWords.Change(OfQuarters(new(14, 31), [null])));

    [Fact]
    public void A_quarter_before_without_children_is_said_to_be() =>
        Assert.Equal("Nothing to compare with, because nobody was counted in the quarter before.", ReadingWords.Change(OfQuarters(new(14, 31), default(Ratio))));

    [Fact]
    public void A_quarter_that_is_not_shown_is_left_out_of_the_chart() =>
        Assert.Equal("Within usual variation (trial limits: 3 quarters).", ReadingWords.OverTime(OfQuarters(new(14, 31), null, new Ratio(10, 30), new Ratio(12, 30))));

    [Fact]
    public void Two_quarters_have_no_limits() =>
        Assert.Equal("No limits, because fewer than 3 quarters have a figure.", ReadingWords.OverTime(OfQuarters(new(14, 31), new Ratio(9, 20))));

    [Theory]
    [InlineData(0.0004, "under 0.001")]
    [InlineData(0.0312, "0.031")]
    [InlineData(0.42, "0.42")]
    public void A_probability_is_rounded_to_what_is_read(double p, string words) => Assert.Equal(words, ReadingWords.Probability(p));

    private static Target ATarget(decimal share) => new("kpi2_total_suitable_end", null, share, On("2024-04-01"), null);

    private static FigureReading OfDay(Ratio now, decimal? target = null) =>
        FigureReading.Of(now, target is { } share ? ATarget(share) : null, Polarity.HigherIsBetter);

    // The quarters before, the latest of them first.
    private static FigureReading OfQuarters(Ratio now, params Ratio?[] before)
    {
        var (quarters, quarter) = (new List<(Quarter, Ratio?)> { (Latest, now) }, Latest);
        foreach (var ratio in before)
        {
            quarter = quarter.Previous;
            quarters.Insert(0, (quarter, ratio));
        }

        return FigureReading.Of(quarters, now, null, Polarity.HigherIsBetter);
    }
}
