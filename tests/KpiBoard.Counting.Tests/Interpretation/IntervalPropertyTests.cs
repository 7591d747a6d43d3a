using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class IntervalPropertyTests
{
    private static IEnumerable<(long Met, long Of)> Shares =>
        from of in Enumerable.Range(1, 60)
        from met in Enumerable.Range(0, of + 1)
        select ((long)met, (long)of);

    public static TheoryData<string> Intervals => [.. All.Keys];

    private static Dictionary<string, Func<long, long, Interval>> All { get; } = new(StringComparer.Ordinal)
    {
        ["Wilson"] = (met, of) => Wilson.Of(met, of),
        ["Clopper and Pearson"] = (met, of) => ClopperPearson.Of(met, of),
    };

    [Theory]
    [MemberData(nameof(Intervals))]
    public void An_interval_holds_its_share_and_lies_on_the_scale(string name) => Assert.All(Shares, share =>
    {
        var interval = All[name](share.Met, share.Of);
        Assert.True(interval.Holds((double)share.Met / share.Of));
        Assert.InRange(interval.Lower, 0, 1);
        Assert.InRange(interval.Upper, 0, 1);
    });

    [Theory]
    [MemberData(nameof(Intervals))]
    public void An_interval_narrows_as_the_same_share_has_more_children(string name) => Assert.All(Shares, share =>
        Assert.True(Width(All[name](share.Met * 3, share.Of * 3)) < Width(All[name](share.Met, share.Of))));

    [Theory]
    [MemberData(nameof(Intervals))]
    public void Swapping_yes_and_no_mirrors_the_interval(string name) => Assert.All(Shares, share =>
    {
        var (yes, no) = (All[name](share.Met, share.Of), All[name](share.Of - share.Met, share.Of));
        Assert.Equal(yes.Lower, 1 - no.Upper, 10);
        Assert.Equal(yes.Upper, 1 - no.Lower, 10);
    });

    [Fact]
    public void A_difference_holds_itself_and_turns_its_sign_with_the_sides() => Assert.All(Pairs(), pair =>
    {
        var (there, back) = (Newcombe.Of(pair.One, pair.Other).Value, Newcombe.Of(pair.Other, pair.One).Value);
        Assert.True(there.Holds((double)(pair.One.Share - pair.Other.Share)!.Value));
        Assert.Equal(there.Lower, -back.Upper, 12);
        Assert.InRange(there.Lower, -1, 1);
        Assert.InRange(there.Upper, -1, 1);
    });

    [Fact]
    public void Both_intervals_of_a_ratio_hold_it_and_turn_over_with_the_sides() => Assert.All(
        Pairs().Where(pair => pair.One.Numerator > 0 && pair.Other.Numerator > 0), pair =>
        {
            var (there, back) = (RatioOfShares.Of(pair.One, pair.Other).Value, RatioOfShares.Of(pair.Other, pair.One).Value);
            Assert.True(there.Interval.Holds(there.Value));
            Vectors.Near(there.Interval.Lower, 1 / back.Interval.Upper, 1e-8);
        });

    [Fact]
    public void A_count_lies_within_its_exact_and_its_approximate_interval() => Assert.All(
        Enumerable.Range(0, 300), events => Assert.True(PopulationRate.OfCount(events).Holds(events)));

    [Fact]
    public void Every_probability_is_from_0_to_1_and_the_same_with_the_sides_turned() => Assert.All(Pairs(), pair =>
    {
        var (there, back) = (TwoShares.Test(pair.One, pair.Other), TwoShares.Test(pair.Other, pair.One));
        Assert.Equal(there.IsThere, back.IsThere);
        if (there.IsThere)
        {
            Assert.InRange(there.Value.P, 0, 1);
            Vectors.Near(there.Value.P, back.Value.P);
        }
    });

    private static double Width(Interval interval) => interval.Upper - interval.Lower;

    private static IEnumerable<(Ratio One, Ratio Other)> Pairs() =>
        from one in Shares.Where(share => share.Of is 1 or 4 or 11 or 30)
        from other in Shares.Where(share => share.Of is 2 or 9 or 47)
        select (new Ratio(one.Met, one.Of), new Ratio(other.Met, other.Of));
}
