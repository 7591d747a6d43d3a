using MathNet.Numerics.Distributions;

namespace KpiBoard.Counting.Interpretation;

/// <summary>The exact interval of a share.</summary>
/// <remarks>Source: Clopper and Pearson 1934. Used for the exact conditional interval of a ratio of shares, methods and conventions A4.</remarks>
public static class ClopperPearson
{
    /// <exception cref="ArgumentOutOfRangeException">Nobody was counted, or the numerator is not within the denominator.</exception>
    public static Interval Of(long met, long of, double z = Confidence.Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(met);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(met, of);
        var tail = Confidence.Tail(z);
        return new(
            met == 0 ? 0 : Beta.InvCDF(met, of - met + 1, tail),
            met == of ? 1 : Beta.InvCDF(met + 1, of - met, 1 - tail));
    }
}
