namespace KpiBoard.Counting.Interpretation;

/// <summary>Between what a point varies by chance.</summary>
/// <param name="Mean">The line in the middle.</param>
/// <param name="Lower">A point below it stands out.</param>
/// <param name="Upper">A point above it stands out.</param>
public readonly record struct Limits(double Mean, double Lower, double Upper)
{
    private const double Near = 2.0 / 3;

    public double NearLower => Mean - ((Mean - Lower) * Near);

    public double NearUpper => Mean + ((Upper - Mean) * Near);
}
