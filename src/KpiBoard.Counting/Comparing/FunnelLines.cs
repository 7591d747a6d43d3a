using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Comparing;

/// <summary>The limits of a funnel plot, to be drawn.</summary>
/// <remarks>Source: PHEindicatormethods; methods and conventions A5: the axis from nought where the largest is more than twice the smallest,
/// else from 95% of the smallest, to 105% of the largest; a hundred points spaced geometrically.</remarks>
public sealed record FunnelLines(int From, int To, double Mean, IReadOnlyList<FunnelPoint> Points)
{
    private const int Steps = 100;

    /// <param name="mean">From 0 to 1.</param>
    /// <param name="smallest">Children, at least one.</param>
    public static FunnelLines Of(double mean, long smallest, long largest)
    {
        var (from, to) = (largest > 2 * smallest ? 0 : (int)Math.Floor(smallest * 0.95), (int)Math.Ceiling(largest * 1.05));
        var first = Math.Max(1, from);
        return new(from, to, mean, [.. Enumerable.Range(0, Steps).Select(step => PointAt(first * Math.Pow((double)to / first, (double)step / (Steps - 1)), mean))]);
    }

    private static FunnelPoint PointAt(double children, double mean) => new(children, Funnel.Of(mean, children, Confidence.Z95), Funnel.Of(mean, children, Confidence.Z998));
}
