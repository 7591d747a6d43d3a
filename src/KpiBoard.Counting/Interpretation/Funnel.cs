namespace KpiBoard.Counting.Interpretation;

/// <summary>Within what the share of a service of a given size varies by chance about the share of all.</summary>
/// <remarks>Source: PHEindicatormethods, whose algebra comes to this; methods and conventions A5.</remarks>
public static class Funnel
{
    /// <param name="mean">The share of all services together, from 0 to 1.</param>
    /// <param name="of">Children of the service, at least one.</param>
    public static Interval Of(double mean, double of, double z)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        var width = z * Math.Sqrt(mean * (1 - mean) / of);
        return new(Math.Max(0, mean - width), Math.Min(1, mean + width));
    }
}
