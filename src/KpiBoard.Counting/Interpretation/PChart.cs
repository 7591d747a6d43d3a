using MathNet.Numerics.Distributions;

namespace KpiBoard.Counting.Interpretation;

/// <summary>The limits of a chart of shares, each for the number of children of its own quarter.</summary>
/// <remarks>
/// Source: methods and conventions A5: three standard errors about the common share. Where fewer than five children are expected to meet it, or not to,
/// the limits are exact: the most and the fewest children that chance brings in 99.73 of 100 quarters.
/// </remarks>
public static class PChart
{
    private const double StandardErrors = 3;
    private const double LeastExpected = 5;

    // Beyond three standard errors on one side of a normal distribution.
    private static readonly double Tail = Confidence.Tail(StandardErrors);

    /// <param name="quarters">Each with at least one child.</param>
    public static IReadOnlyList<Limits> Of(IReadOnlyList<Ratio> quarters)
    {
        var mean = MeanOf(quarters);
        return [.. quarters.Select(quarter => IsSmall(quarter.Denominator, mean) ? Exact(quarter.Denominator, mean) : ByErrors(quarter.Denominator, mean))];
    }

    /// <summary>Some quarter is expected to have fewer than five children who meet it, or who do not.</summary>
    public static bool IsSmall(IReadOnlyList<Ratio> quarters)
    {
        var mean = MeanOf(quarters);
        return quarters.Any(quarter => IsSmall(quarter.Denominator, mean));
    }

    private static double MeanOf(IReadOnlyList<Ratio> quarters) => quarters.Aggregate(default(Ratio), Ratio.Add).Quotient;

    private static bool IsSmall(long of, double mean) => of * Math.Min(mean, 1 - mean) < LeastExpected;

    private static Limits ByErrors(long of, double mean)
    {
        var width = StandardErrors * Math.Sqrt(mean * (1 - mean) / of);
        return new(mean, Math.Max(0, mean - width), Math.Min(1, mean + width));
    }

    private static Limits Exact(long of, double mean) => new(mean, (double)Quantile(of, mean, Tail) / of, (double)Quantile(of, mean, 1 - Tail) / of);

    /// <summary>The fewest children with at least that chance of so many or fewer.</summary>
    private static int Quantile(long of, double mean, double chance)
    {
        var children = 0;
        while (children < of && Binomial.CDF(mean, (int)of, children) < chance)
        {
            children++;
        }

        return children;
    }
}
