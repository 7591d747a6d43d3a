namespace KpiBoard.Counting.Interpretation;

/// <summary>Where a share stands beside a fixed figure.</summary>
public enum Standing
{
    Lower,

    /// <summary>The difference may be chance.</summary>
    Similar,

    Higher,
}
