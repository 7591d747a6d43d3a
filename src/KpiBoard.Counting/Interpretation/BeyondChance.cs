namespace KpiBoard.Counting.Interpretation;

/// <summary>Where a share of few children stands beside a figure of so many that it is taken as fixed.</summary>
/// <remarks>
/// Source: methods and conventions A2: the figure lies outside the share's 95% Wilson interval; on a limit it is similar.
/// Where fewer than 5 children would be expected on either side (A3), the exact binomial must agree: of 33 children one is
/// outside the interval of 0.5%, though chance brings one or more there every sixth time.
/// </remarks>
internal static class BeyondChance
{
    private const int FewExpected = 5;
    private const double Tail = 0.025;

    /// <param name="interval">The share's.</param>
    /// <param name="general">From 0 to 1.</param>
    public static Standing StandingOf(Ratio share, Interval interval, double general) =>
        interval.Lower > general && IsRare(share.Denominator - share.Numerator, share.Denominator, 1 - general) ? Standing.Higher
        : interval.Upper < general && IsRare(share.Numerator, share.Denominator, general) ? Standing.Lower
        : Standing.Similar;

    private static bool IsRare(long atMost, long of, double chance) =>
        of * Math.Min(chance, 1 - chance) >= FewExpected || Cumulated(atMost, of, chance) < Tail;

    // The binomial chance of so many or fewer.
    private static double Cumulated(long atMost, long of, double chance)
    {
        if (chance is 0 or 1)
        {
            return chance == 0 || atMost == of ? 1 : 0;
        }

        var sum = 0.0;
        var log = of * Math.Log(1 - chance);
        for (long met = 0; met <= atMost; met++)
        {
            sum += Math.Exp(log);
            log += Math.Log((double)(of - met) / (met + 1) * chance / (1 - chance));
        }

        return sum;
    }
}
