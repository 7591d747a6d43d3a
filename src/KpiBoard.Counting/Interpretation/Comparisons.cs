namespace KpiBoard.Counting.Interpretation;

/// <summary>Compares a share with a fixed value.</summary>
/// <remarks>Source: Fingertips; methods and conventions A2. A value that equals a limit is similar.</remarks>
public static class Comparisons
{
    /// <summary>The value against the interval of the share.</summary>
    public static Comparison ByInterval(Interval interval, double value, Polarity polarity) =>
        interval.Lower > value ? Judged(isHigher: true, polarity)
        : interval.Upper < value ? Judged(isHigher: false, polarity)
        : Comparison.Similar;

    /// <summary>The share against the limits it would vary within if the value held: Fingertips' "SPC for proportions".</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody was counted.</exception>
    public static Comparison ByControlLimits(Ratio share, double value, Polarity polarity, double z = Confidence.Z95)
    {
        var limits = Wilson.Of(value * share.Denominator, share.Denominator, z);
        return share.Quotient > limits.Upper ? Judged(isHigher: true, polarity)
            : share.Quotient < limits.Lower ? Judged(isHigher: false, polarity)
            : Comparison.Similar;
    }

    /// <summary>What being higher or lower comes to.</summary>
    internal static Comparison Judged(bool isHigher, Polarity polarity) => polarity switch
    {
        Polarity.NoJudgement => isHigher ? Comparison.Higher : Comparison.Lower,
        Polarity.HigherIsBetter => isHigher ? Comparison.Better : Comparison.Worse,
        _ => isHigher ? Comparison.Worse : Comparison.Better,
    };
}
