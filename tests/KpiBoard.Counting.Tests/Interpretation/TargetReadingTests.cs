using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class TargetReadingTests
{
    private const string Measure = "kpi2_total_suitable_end";

    private static readonly DateOnly Start = On("2024-04-01");

    [Theory]
    [InlineData(14, 31, false, Comparison.Worse)]
    [InlineData(17, 31, false, Comparison.Similar)]
    [InlineData(22, 31, true, Comparison.Similar)]
    [InlineData(28, 31, true, Comparison.Better)]
    public void Where_the_figure_is_and_whether_it_is_chance_are_told_apart(long met, long of, bool isMet, Comparison comparison)
    {
        var reading = TargetReading.Of(new(met, of), SeventyPercent, Polarity.HigherIsBetter).Value!;
        Assert.Equal((isMet, comparison), (reading.IsMet, reading.Comparison));
    }

    [Theory]
    [InlineData(14, 31)]
    [InlineData(17, 31)]
    [InlineData(28, 31)]
    [InlineData(3, 31)]
    public void So_many_children_and_no_fewer_change_the_colour(long met, long of)
    {
        var now = Read(met, of);
        if (now.ToBetter is { } better)
        {
            Assert.NotEqual(now.Comparison, Read(met + better, of).Comparison);
            Assert.Equal(now.Comparison, Read(met + better - 1, of).Comparison);
        }

        if (now.ToWorse is { } worse)
        {
            Assert.NotEqual(now.Comparison, Read(met - worse, of).Comparison);
            Assert.Equal(now.Comparison, Read(met - worse + 1, of).Comparison);
        }

        Assert.True(now.ToBetter is not null || now.ToWorse is not null);
    }

    [Fact]
    public void Where_fewer_is_better_fewer_children_lead_to_the_better_colour()
    {
        var target = SeventyPercent with { Share = 0.2m };
        var now = TargetReading.Of(new(14, 31), target, Polarity.LowerIsBetter).Value!;
        Assert.Equal((false, Comparison.Worse), (now.IsMet, now.Comparison));
        Assert.Equal(Comparison.Similar, TargetReading.Of(new(14 - now.ToBetter!.Value, 31), target, Polarity.LowerIsBetter).Value!.Comparison);
    }

    [Fact]
    public void Five_children_can_hardly_be_better_or_worse_than_chance() =>
        Assert.Equal(Comparison.Similar, Read(2, 5).Comparison);

    [Fact]
    public void Nobody_counted_has_no_verdict() =>
        Assert.Equal("nobody was counted", TargetReading.Of(default, SeventyPercent, Polarity.HigherIsBetter).WhyNot);

    [Fact]
    public void A_measure_that_is_neither_good_nor_bad_has_no_verdict() =>
        Assert.Equal("neither more nor fewer is better in it", TargetReading.Of(new(1, 2), SeventyPercent, Polarity.NoJudgement).WhyNot);

    [Fact]
    public void A_service_s_own_target_comes_before_the_national_one_and_the_later_before_the_earlier()
    {
        Target national = SeventyPercent with { Share = 0.5m, From = On("2026-01-01") }, own = SeventyPercent with { ServiceCode = "yot-a" };
        Assert.Same(own, Target.Of([national, own], Measure, "yot-a", On("2026-06-01")));
        Assert.Same(national, Target.Of([national, SeventyPercent, own], Measure, "yot-b", On("2026-06-01")));
        Assert.Null(Target.Of([own], Measure, "yot-b", On("2026-06-01")));
    }

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-04-01", false)]
    public void A_target_holds_from_its_first_day_to_its_last(string day, bool holds) =>
        Assert.Equal(holds, (SeventyPercent with { Until = On("2025-03-31") }).HoldsOn(On(day)));

    private static Target SeventyPercent => new(Measure, null, 0.7m, Start, null);

    private static TargetReading Read(long met, long of) => TargetReading.Of(new(met, of), SeventyPercent, Polarity.HigherIsBetter).Value!;
}
