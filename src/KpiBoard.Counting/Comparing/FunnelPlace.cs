namespace KpiBoard.Counting.Comparing;

/// <summary>Where a service stands in the funnel about the mean of all, from below upwards.</summary>
public enum FunnelPlace
{
    /// <summary>Below the limit that chance crosses once in a thousand: an outlier.</summary>
    FarBelow,

    /// <summary>Below the limit that chance crosses once in forty.</summary>
    Below,

    Within,

    Above,

    /// <summary>Above the limit that chance crosses once in a thousand: an outlier.</summary>
    FarAbove,
}
