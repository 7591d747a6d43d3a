namespace KpiBoard.Counting.Interpretation;

/// <summary>How a ratio of shares stands to 1.</summary>
public enum RatioVerdict
{
    /// <summary>Both intervals hold 1.</summary>
    NotMoreThanChance,

    /// <summary>Both intervals lie above 1.</summary>
    Higher,

    /// <summary>Both intervals lie below 1.</summary>
    Lower,

    /// <summary>The two intervals disagree.</summary>
    Uncertain,
}
