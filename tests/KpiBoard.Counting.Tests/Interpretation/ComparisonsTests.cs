using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class ComparisonsTests
{
    [Fact]
    public void Areas_of_fingertips_compare_as_there() => Assert.All(Vectors.Rows("fingertips_comparer_vectors"), row =>
    {
        var of = (long)row.Number("denominator");
        var met = (long)Math.Round(row.Number("value") / 100 * of);
        var expected = row["expected"] == "Same" ? Comparison.Similar : Enum.Parse<Comparison>(row["expected"]);
        Assert.Equal(expected, Comparisons.ByControlLimits(new(met, of), row.Number("comparator_value") / 100, Polarity.LowerIsBetter, row.Number("z")));
    });

    [Theory]
    [InlineData(0.4, Comparison.Similar)]
    [InlineData(0.39, Comparison.Higher)]
    [InlineData(0.6, Comparison.Similar)]
    [InlineData(0.61, Comparison.Lower)]
    public void A_value_on_a_limit_is_similar(double value, Comparison expected) =>
        Assert.Equal(expected, Comparisons.ByInterval(new(0.4, 0.6), value, Polarity.NoJudgement));

    [Theory]
    [InlineData(Polarity.HigherIsBetter, Comparison.Better)]
    [InlineData(Polarity.LowerIsBetter, Comparison.Worse)]
    [InlineData(Polarity.NoJudgement, Comparison.Higher)]
    public void What_is_higher_is_better_worse_or_just_higher(Polarity polarity, Comparison expected) =>
        Assert.Equal(expected, Comparisons.ByInterval(new(0.4, 0.6), 0.3, polarity));

    // Figures of PHEindicatormethods, about 80.642448%.
    [Theory]
    [InlineData(1, Confidence.Z95, 0.03204264, 1)]
    [InlineData(2, Confidence.Z95, 0.25885383, 1)]
    [InlineData(2, Confidence.Z998, 0, 1)]
    public void Funnel_limits_are_those_of_the_published_examples(double of, double z, double lower, double upper)
    {
        var limits = Funnel.Of(0.80642448, of, z);
        Assert.Equal(lower, limits.Lower, 7);
        Assert.Equal(upper, limits.Upper, 7);
    }

    [Theory]
    [InlineData(35078.488, 41980, true)]
    [InlineData(50050.7443, 61921, false)]
    public void Areas_outside_the_funnel_are_those_of_the_published_examples(double met, double of, bool isOutside) =>
        Assert.Equal(isOutside, !Funnel.Of(0.80642448, of, Confidence.Z998).Holds(met / of));
}
