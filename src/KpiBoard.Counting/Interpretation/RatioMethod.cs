namespace KpiBoard.Counting.Interpretation;

/// <summary>Which interval stands beside a ratio of shares.</summary>
public enum RatioMethod
{
    /// <summary>Ten events or more on both sides.</summary>
    Katz,

    /// <summary>One to nine events on some side.</summary>
    ExactConditional,
}
