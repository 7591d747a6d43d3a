namespace KpiBoard.Counting.Interpretation;

/// <summary>A share of the children counted beside a published share of children in general.</summary>
/// <param name="Share">Of one child at least.</param>
/// <param name="Percent">Of children in general, from 0 to 100. It is of so many that it is taken as fixed.</param>
/// <remarks>Source: methods and conventions A2: the area has the interval, the figure beside it is a number.</remarks>
public sealed record BesideOthers(Ratio Share, decimal Percent)
{
    /// <summary>Null when nobody was counted.</summary>
    public static BesideOthers? Of(Ratio share, decimal percent) => share.Denominator == 0 ? null : new(share, percent);

    /// <summary>What the share may be beyond the chance in so few children, 95%.</summary>
    public Interval Interval => Wilson.Of(Share.Numerator, Share.Denominator);

    public Comparison Standing => BeyondChance.StandingOf(Share, (double)Percent / 100);

    /// <summary>Null when no child is counted in it, or in general none is.</summary>
    public Multiple? Multiple => Interpretation.Multiple.Of(Share.Share!.Value * 100, Percent);
}
