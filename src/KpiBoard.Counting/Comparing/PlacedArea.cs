using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Comparing;

/// <summary>A service whose figure stands beside those of others.</summary>
/// <param name="Standing">Against the mean, chance allowed for.</param>
public sealed record PlacedArea(string ServiceCode, Ratio Ratio, FunnelPlace Place, Comparison Standing)
{
    /// <summary>So far from the mean that chance alone would not bring one in five hundred services there.</summary>
    public bool IsOutlier => Place is FunnelPlace.FarBelow or FunnelPlace.FarAbove;

    /// <summary>What the share may be beyond the chance in so few children, 95%.</summary>
    public Interval Range => Wilson.Of(Ratio.Numerator, Ratio.Denominator);
}
