namespace KpiBoard.Counting.Interpretation;

/// <summary>How a share stands to its target: where the figure is, and whether that is more than chance among so few children.</summary>
/// <param name="IsMet">The figure itself is at the target, or on its better side.</param>
/// <param name="Comparison">With chance allowed for: the colour, never without its word.</param>
/// <param name="ToBetter">How many children would have to fare better for the next better colour; null when none would do.</param>
/// <param name="ToWorse">How many children would have to fare worse for the next worse colour; null when none would do.</param>
/// <remarks>Source: methods and conventions A2, one target: better when the whole 95% interval is, worse when the whole interval is.</remarks>
public sealed record TargetReading(Target Target, bool IsMet, Comparison Comparison, long? ToBetter, long? ToWorse)
{
    public static Answer<TargetReading> Of(Ratio share, Target target, Polarity polarity)
    {
        if (share.Denominator == 0)
        {
            return Answer.None<TargetReading>("nobody was counted");
        }

        if (polarity == Polarity.NoJudgement)
        {
            return Answer.None<TargetReading>("neither more nor fewer is better in it");
        }

        var isMet = polarity == Polarity.HigherIsBetter ? share.Share >= target.Share : share.Share <= target.Share;
        var better = polarity == Polarity.HigherIsBetter ? 1 : -1;
        return Answer.Of(new TargetReading(
            target, isMet, Compared(share, target, polarity), ChildrenTo(share, better, target, polarity), ChildrenTo(share, -better, target, polarity)));
    }

    private static Comparison Compared(Ratio share, Target target, Polarity polarity) =>
        Comparisons.ByInterval(Wilson.Of(share.Numerator, share.Denominator), (double)target.Share, polarity);

    // One child after the other is moved until the colour changes: there are never many.
    private static long? ChildrenTo(Ratio share, int step, Target target, Polarity polarity)
    {
        var now = Compared(share, target, polarity);
        for (var met = share.Numerator + step; met >= 0 && met <= share.Denominator; met += step)
        {
            if (Compared(share with { Numerator = met }, target, polarity) != now)
            {
                return Math.Abs(met - share.Numerator);
            }
        }

        return null;
    }
}
