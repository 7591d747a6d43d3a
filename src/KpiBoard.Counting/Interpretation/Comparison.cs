namespace KpiBoard.Counting.Interpretation;

/// <summary>How a figure stands to a fixed value, chance allowed for.</summary>
public enum Comparison
{
    /// <summary>The difference may be chance.</summary>
    Similar,

    Better,

    Worse,

    /// <summary>Of a measure that is neither good nor bad.</summary>
    Higher,

    /// <summary>Of a measure that is neither good nor bad.</summary>
    Lower,
}
