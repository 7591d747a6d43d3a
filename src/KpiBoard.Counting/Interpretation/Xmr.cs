namespace KpiBoard.Counting.Interpretation;

/// <summary>The limits of a chart of single values: what they vary by from one to the next.</summary>
/// <remarks>Source: NHS Making Data Count, NHSRplotthedots; methods and conventions A5.</remarks>
public static class Xmr
{
    private const double OfMovingRange = 2.66;
    private const double Outlier = 3.267;

    /// <param name="values">In order of time, at least one.</param>
    /// <param name="screened">Steps that stand out among the others are left out of what is usual, once.</param>
    /// <returns>A series that never moves has its limits on its mean.</returns>
    public static Limits Of(IReadOnlyList<double> values, bool screened = true)
    {
        double[] steps = [.. values.Zip(values.Skip(1), (before, after) => Math.Abs(after - before))];
        var usual = MeanOf(steps);
        if (screened)
        {
            usual = MeanOf([.. steps.Where(step => step < Outlier * usual)]);
        }

        var mean = values.Average();
        return new(mean, mean - (OfMovingRange * usual), mean + (OfMovingRange * usual));
    }

    private static double MeanOf(double[] steps) => steps.Length == 0 ? 0 : steps.Average();
}
