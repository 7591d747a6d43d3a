namespace KpiBoard.Counting.Interpretation;

/// <summary>Which test a probability comes from.</summary>
public enum TestUsed
{
    /// <summary>Two shares, large enough counts.</summary>
    PooledZ,

    /// <summary>Two shares, some expected count under 5.</summary>
    FisherExact,

    /// <summary>The same children at two moments.</summary>
    McNemarExact,

    /// <summary>Two ratios of sums.</summary>
    Linearised,
}
