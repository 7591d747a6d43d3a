namespace KpiBoard.Counting;

/// <summary>A numerator beside its denominator: the one place where a share is computed.</summary>
public readonly record struct Ratio(long Numerator, long Denominator)
{
    /// <summary>The quotient; null when nobody was counted, which is not 0%.</summary>
    public decimal? Share => Denominator == 0 ? null : (decimal)Numerator / Denominator;

    /// <summary>The same for statistics, which are worked out in doubles. Somebody must have been counted.</summary>
    internal double Quotient => (double)Numerator / Denominator;

    public static Ratio operator +(Ratio left, Ratio right) => Add(left, right);

    public static Ratio Add(Ratio left, Ratio right) =>
        new(left.Numerator + right.Numerator, left.Denominator + right.Denominator);
}
