using MathNet.Numerics.Distributions;

namespace KpiBoard.Counting.Interpretation;

/// <summary>The interval of a rate of events in a population: exact Poisson below ten events, Byar's from ten.</summary>
/// <remarks>Source: PHEindicatormethods; methods and conventions A1.</remarks>
public static class PopulationRate
{
    private const double LeastForByar = 10;

    /// <param name="per">Of how many people the rate is: 1,000 or 100,000.</param>
    /// <returns>In events per so many people; no answer without a population.</returns>
    public static Answer<Interval> Of(long events, long population, double per, double z = Confidence.Z95)
    {
        if (population <= 0)
        {
            return Answer.None<Interval>("there is no population to set it against");
        }

        var count = OfCount(events, z);
        return Answer.Of(new Interval(count.Lower / population * per, count.Upper / population * per));
    }

    /// <summary>The interval of the count itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no events.</exception>
    public static Interval OfCount(double events, double z = Confidence.Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        return events < LeastForByar ? Exact(events, Confidence.Tail(z)) : new(Byar(events, -z), Byar(events + 1, z));
    }

    private static Interval Exact(double events, double tail) => new(
        events == 0 ? 0 : Gamma.InvCDF(events, 1, tail),
        Gamma.InvCDF(events + 1, 1, 1 - tail));

    private static double Byar(double events, double z) => events * Math.Pow(1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events))), 3);
}
