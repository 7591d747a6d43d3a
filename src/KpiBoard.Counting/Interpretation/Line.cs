namespace KpiBoard.Counting.Interpretation;

/// <summary>The straight line of least squares through points that are one apart.</summary>
/// <param name="Slope">Per point.</param>
/// <param name="IsSteady">The slope is not 0, and keeps its sign when any one point is left out.</param>
internal readonly record struct Line(double Slope, bool IsSteady)
{
    public static Line Through(IReadOnlyList<double> values)
    {
        var slope = SlopeOf(values, except: null);
        var signs = Enumerable.Range(0, values.Count).Select(i => Math.Sign(SlopeOf(values, i)));
        return new(slope, slope != 0 && signs.All(sign => sign == Math.Sign(slope)));
    }

    private static double SlopeOf(IReadOnlyList<double> values, int? except)
    {
        (double At, double Value)[] points = [.. values.Select((value, i) => ((double)i, value)).Where((_, i) => i != except)];
        var (middle, mean) = (points.Average(point => point.At), points.Average(point => point.Value));
        return points.Sum(point => (point.At - middle) * (point.Value - mean)) / points.Sum(point => Math.Pow(point.At - middle, 2));
    }
}
