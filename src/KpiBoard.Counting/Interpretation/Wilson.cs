namespace KpiBoard.Counting.Interpretation;

/// <summary>The score interval of a share: what the share may be beyond the chance in so few children.</summary>
/// <remarks>Source: Wilson 1927, as in PHEindicatormethods; methods and conventions A1. No continuity correction.</remarks>
public static class Wilson
{
    /// <summary>Of a share of children; no answer when nobody was counted.</summary>
    public static Answer<Interval> Of(Ratio share, double z = Confidence.Z95) =>
        share.Denominator == 0 ? Answer.None<Interval>("nobody was counted") : Answer.Of(Of(share.Numerator, share.Denominator, z));

    /// <param name="met">From 0 to <paramref name="of"/>; need not be whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">Nobody was counted, or the numerator is not within the denominator.</exception>
    public static Interval Of(double met, double of, double z = Confidence.Z95)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(of);
        ArgumentOutOfRangeException.ThrowIfNegative(met);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(met, of);
        if (double.IsPositiveInfinity(z))
        {
            return new(0, 1);
        }

        var (centre, width) = ((2 * met) + (z * z), z * Math.Sqrt((z * z) + (4 * met * (1 - (met / of)))));
        var whole = 2 * (of + (z * z));
        // The last bits may lie beyond what a share can be.
        return new(met == 0 ? 0 : (centre - width) / whole, met == of ? 1 : (centre + width) / whole);
    }
}
