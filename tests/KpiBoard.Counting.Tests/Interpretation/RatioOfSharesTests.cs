using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class RatioOfSharesTests
{
    [Fact]
    public void Katz_limits_are_those_of_r() => Assert.All(
        Vectors.Rows("two_proportion_oracle").Where(row => row["katz_lower"].Length > 0), row =>
        {
            var interval = RatioOfShares.Katz(row.Ratio("events1", "n1"), row.Ratio("events2", "n2"));
            Vectors.Near(row.Number("katz_lower"), interval.Lower);
            Vectors.Near(row.Number("katz_upper"), interval.Upper);
        });

    [Fact]
    public void Rates_of_england_and_wales_come_out_as_published() => Assert.All(Vectors.Rows("prismr_yjs_rri_with_katz_z_fisher"), row =>
    {
        var (group, white) = (row.Ratio("events", "total"), row.Ratio("white_events", "white_total"));
        Vectors.Near(row.Number("rri"), RatioOfShares.Of(group, white).Value.Value);
        var (katz, exact) = (RatioOfShares.Katz(group, white), RatioOfShares.ExactConditional(group, white));
        Vectors.Near(row.Number("katz_lower"), katz.Lower);
        Vectors.Near(row.Number("katz_upper"), katz.Upper);
        Assert.Equal(row.Number("exact_cond_ci_lower"), exact.Lower, 6);
        Assert.Equal(row.Number("exact_cond_ci_upper"), exact.Upper, 6);
        Vectors.Near(row.Number("z_pooled"), TwoShares.PooledZ(group, white));
        Vectors.Near(row.Number("p_z_two_sided"), Confidence.TwoSided(TwoShares.PooledZ(group, white)), 1e-8);
        Vectors.Near(row.Number("p_fisher_two_sided"), Fisher.TwoSided(group, white), 1e-6);
    });

    [Theory]
    [InlineData(202, 2183, 645, 11111, RatioVerdict.Higher)]
    [InlineData(26, 304, 645, 11111, RatioVerdict.Uncertain)]
    [InlineData(86, 1256, 645, 11111, RatioVerdict.NotMoreThanChance)]
    [InlineData(3045, 663825, 36923, 4161949, RatioVerdict.Lower)]
    public void A_ratio_is_uncertain_where_the_two_intervals_disagree(long met, long of, long otherMet, long otherOf, RatioVerdict verdict) =>
        Assert.Equal(verdict, RatioOfShares.Of(new(met, of), new(otherMet, otherOf)).Value.Verdict);

    [Theory]
    [InlineData(10, 10, RatioMethod.Katz)]
    [InlineData(9, 10, RatioMethod.ExactConditional)]
    [InlineData(10, 9, RatioMethod.ExactConditional)]
    [InlineData(1, 1, RatioMethod.ExactConditional)]
    public void Below_ten_events_on_a_side_the_exact_interval_stands(long met, long otherMet, RatioMethod method) =>
        Assert.Equal(method, RatioOfShares.Of(new(met, 40), new(otherMet, 50)).Value.Method);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Without_an_event_on_a_side_there_is_no_answer(long met, long otherMet) =>
        Assert.Equal("one side has no child of whom it is true", RatioOfShares.Of(new(met, 40), new(otherMet, 50)).WhyNot);
}
