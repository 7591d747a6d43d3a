using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class PopulationRateTests
{
    // Figures of PHEindicatormethods: exact below ten events, Byar's from ten.
    [Theory]
    [InlineData(1, 100, 100, Confidence.Z95, 0.025317807984289897, 5.571643390938898)]
    [InlineData(5, 100, 100, Confidence.Z95, 1.62348639011842, 11.668332079322669)]
    [InlineData(5, 100, 100, Confidence.Z998, 0.739371731917839, 16.454745203680105)]
    [InlineData(20, 100, 100, Confidence.Z95, 12.211428834875937, 30.889880369197066)]
    [InlineData(65, 100, 100, Confidence.Z95, 50.163187710459454, 82.84913854593984)]
    [InlineData(65, 100, 100, Confidence.Z998, 42.8802614714802, 94.00029084431802)]
    [InlineData(7776456, 7564336677, 100, Confidence.Z95, 0.10273196005302074, 0.10287648334092832)]
    [InlineData(20, 100, 100000, Confidence.Z95, 12211.428834875936, 30889.880369197064)]
    public void Limits_are_those_of_the_published_examples(long events, long population, double per, double z, double lower, double upper)
    {
        var interval = PopulationRate.Of(events, population, per, z);
        Vectors.Near(lower, interval.Value.Lower);
        Vectors.Near(upper, interval.Value.Upper);
    }

    [Theory]
    [InlineData(9, 4.115373)]
    [InlineData(10, 4.787450)]
    public void Nine_events_are_exact_and_ten_are_approximate(double events, double lower) => Assert.Equal(lower, PopulationRate.OfCount(events).Lower, 5);

    [Fact]
    public void No_event_has_a_lower_limit_of_none() => Assert.Equal(0, PopulationRate.OfCount(0).Lower);

    [Fact]
    public void Without_a_population_there_is_no_answer() => Assert.Equal("there is no population to set it against", PopulationRate.Of(3, 0, 1000).WhyNot);
}
