namespace KpiBoard.Counting.Interpretation;

/// <summary>Where a share of few children stands beside a figure of so many that it is taken as fixed.</summary>
/// <remarks>
/// Source: methods and conventions A2: the figure lies outside the share's 95% Wilson interval; on a limit it is similar.
/// Where fewer than 5 children would be expected on either side (A3), the exact interval must agree: of 33 children one is
/// outside the interval of 0.5%, though chance brings one or more there every sixth time.
/// </remarks>
internal static class BeyondChance
{
    private const int FewExpected = 5;

    /// <param name="share">Of one child at least.</param>
    /// <param name="general">From 0 to 1.</param>
    public static Comparison StandingOf(Ratio share, double general)
    {
        var standing = StandingOf(Wilson.Of(share.Numerator, share.Denominator), general);
        return share.Denominator * Math.Min(general, 1 - general) >= FewExpected
            || standing == StandingOf(ClopperPearson.Of(share.Numerator, share.Denominator), general)
            ? standing
            : Comparison.Similar;
    }

    private static Comparison StandingOf(Interval interval, double general) => Comparisons.ByInterval(interval, general, Polarity.NoJudgement);
}
