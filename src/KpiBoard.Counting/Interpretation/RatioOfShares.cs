namespace KpiBoard.Counting.Interpretation;

/// <summary>How many times as high a group's share is as that of others: 1 is parity.</summary>
/// <param name="Interval">Of 95%, by the method that is named.</param>
/// <remarks>
/// Source: methods and conventions A4. Katz's interval where both sides have ten events or more, the exact conditional one where a side has one to nine,
/// none where a side has none. Where the two disagree about 1 the verdict is <see cref="RatioVerdict.Uncertain"/>.
/// </remarks>
public readonly record struct RatioOfShares(double Value, Interval Interval, RatioMethod Method, RatioVerdict Verdict)
{
    private const long EnoughForKatz = 10;

    public static Answer<RatioOfShares> Of(Ratio group, Ratio other)
    {
        if (group.Denominator == 0 || other.Denominator == 0)
        {
            return Answer.None<RatioOfShares>("nobody was counted on one side");
        }

        if (group.Numerator == 0 || other.Numerator == 0)
        {
            return Answer.None<RatioOfShares>("one side has no child of whom it is true");
        }

        var (katz, exact) = (Katz(group, other), ExactConditional(group, other));
        var method = Math.Min(group.Numerator, other.Numerator) >= EnoughForKatz ? RatioMethod.Katz : RatioMethod.ExactConditional;
        return Answer.Of(new RatioOfShares(Quotient(group, other), method == RatioMethod.Katz ? katz : exact, method, Verdicts(katz, exact)));
    }

    /// <summary>The log interval. Both sides must have an event.</summary>
    public static Interval Katz(Ratio group, Ratio other, double z = Confidence.Z95)
    {
        var error = Math.Sqrt(
            (1.0 / group.Numerator) - (1.0 / group.Denominator) + (1.0 / other.Numerator) - (1.0 / other.Denominator));
        return new(Quotient(group, other) * Math.Exp(-z * error), Quotient(group, other) * Math.Exp(z * error));
    }

    /// <summary>Exact for events as rare as in a Poisson process; too wide where bases are small and shares high. Both sides must have an event.</summary>
    public static Interval ExactConditional(Ratio group, Ratio other, double z = Confidence.Z95)
    {
        var (lower, upper) = ClopperPearson.Of(group.Numerator, group.Numerator + other.Numerator, z);
        var bases = (double)other.Denominator / group.Denominator;
        return new(lower / (1 - lower) * bases, upper / (1 - upper) * bases);
    }

    private static double Quotient(Ratio group, Ratio other) => group.Quotient / other.Quotient;

    private static RatioVerdict Verdicts(Interval katz, Interval exact)
    {
        var (one, other) = (Beside(katz), Beside(exact));
        return one == other ? one : RatioVerdict.Uncertain;
    }

    private static RatioVerdict Beside(Interval interval) =>
        interval.Lower > 1 ? RatioVerdict.Higher : interval.Upper < 1 ? RatioVerdict.Lower : RatioVerdict.NotMoreThanChance;
}
