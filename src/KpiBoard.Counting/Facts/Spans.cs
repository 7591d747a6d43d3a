namespace KpiBoard.Counting.Facts;

/// <summary>When a span holds.</summary>
public static class Spans
{
    /// <summary>In force at a moment: start &lt;= moment and (open or end >= moment).</summary>
    /// <remarks>Source: counting rules sections 4 to 6.</remarks>
    public static bool IsInForce(this ISpan span, DateOnly moment) => span.Overlaps(moment, moment);

    /// <summary>Overlaps the days from first to last: start &lt;= last, and open or end >= first.</summary>
    /// <remarks>Source: counting rules section 7.</remarks>
    public static bool Overlaps(this ISpan span, DateOnly first, DateOnly last) =>
        span.StartDate <= last && (span.EndDate is null || span.EndDate >= first);
}
