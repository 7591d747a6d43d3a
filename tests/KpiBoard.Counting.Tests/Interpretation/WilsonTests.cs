using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class WilsonTests
{
    // Figures of PHEindicatormethods.
    [Theory]
    [InlineData(1, 100, Confidence.Z95, 0.0017674320641406511, 0.054486196178705294)]
    [InlineData(1, 100, Confidence.Z998, 0.000873065697299977, 0.1045544528370582)]
    [InlineData(65, 100, Confidence.Z95, 0.5525444329688797, 0.7363575170690247)]
    [InlineData(65, 100, Confidence.Z998, 0.4954946574070431, 0.7783540614089697)]
    [InlineData(9856, 12345, Confidence.Z95, 0.7912101752909069, 0.8053640073614909)]
    [InlineData(7776456, 7564336677, Confidence.Z95, 0.0010273201001641094, 0.0010287644578977231)]
    [InlineData(1045, 5000, Confidence.Z998, 0.19179381799015244, 0.22731562902525818)]
    [InlineData(0.445, 1, Confidence.Z95, 0.04381744772058822, 0.9334621276979156)]
    [InlineData(2, 200, Confidence.Z95, 0.002746658133544438, 0.035721761716176796)]
    public void Limits_are_those_of_the_published_examples(double met, double of, double z, double lower, double upper)
    {
        var interval = Wilson.Of(met, of, z);
        Vectors.Near(lower, interval.Lower);
        Vectors.Near(upper, interval.Upper);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void None_and_all_have_a_limit_at_the_end_of_the_scale(long met)
    {
        var interval = Wilson.Of(met, 7);
        Assert.Equal(met == 0 ? 0 : 1, met == 0 ? interval.Lower : interval.Upper);
        Assert.InRange(interval.Upper - interval.Lower, 0.1, 0.9);
    }

    [Fact]
    public void All_confidence_leaves_the_whole_scale() => Assert.Equal(new(0, 1), Wilson.Of(3, 7, double.PositiveInfinity));

    [Fact]
    public void Nobody_counted_has_no_answer_and_says_why() => Assert.Equal("nobody was counted", Wilson.Of(default(Ratio)).WhyNot);

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    public void Counts_that_cannot_be_are_refused(double met, double of) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Of(met, of));
}
