namespace KpiBoard.Counting.Interpretation;

/// <summary>What a point of a control chart stands out by: the first of these that holds.</summary>
/// <remarks>Source: NHS Making Data Count; methods and conventions A5.</remarks>
public enum Signal
{
    /// <summary>Usual variation.</summary>
    None,

    AboveLimits,

    BelowLimits,

    /// <summary>One of seven points, each higher than the one before.</summary>
    Rising,

    /// <summary>One of seven points, each lower than the one before.</summary>
    Falling,

    /// <summary>One of two in three points near the upper limit, all three above the mean.</summary>
    NearUpperLimit,

    /// <summary>One of two in three points near the lower limit, all three below the mean.</summary>
    NearLowerLimit,

    /// <summary>One of seven points in a row above the mean.</summary>
    ShiftUp,

    /// <summary>One of seven points in a row below the mean.</summary>
    ShiftDown,
}
