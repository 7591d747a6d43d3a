namespace KpiBoard.Counting.Interpretation;

/// <summary>Probabilities as they stand when many comparisons are made at once.</summary>
/// <remarks>Source: Holm 1979, as R's <c>p.adjust</c>; methods and conventions A3.</remarks>
public static class Holm
{
    /// <returns>In the order given; each from 0 to 1.</returns>
    public static IReadOnlyList<double> Adjusted(IReadOnlyList<double> probabilities)
    {
        var adjusted = new double[probabilities.Count];
        var (largest, left) = (0.0, probabilities.Count);
        foreach (var at in Enumerable.Range(0, probabilities.Count).OrderBy(at => probabilities[at]))
        {
            largest = Math.Max(largest, Math.Min(1, probabilities[at] * left--));
            adjusted[at] = largest;
        }

        return adjusted;
    }

    /// <summary>How many of so many comparisons would be called more than chance if there were nothing to find.</summary>
    public static double ExpectedByChance(int comparisons) => comparisons * Confidence.Significant;
}
