using System.Globalization;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>Spans as they stand in what a side says.</summary>
internal static class SpanWords
{
    /// <summary><c>2025-09-01 to 2026-01-31</c>, or <c>2025-09-01 on</c>.</summary>
    public static string Days(ISpan span) => span.EndDate is { } end ? $"{Day(span.StartDate)} to {Day(end)}" : $"{Day(span.StartDate)} on";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>Null stands for an open end.</summary>
    public static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one < other ? one : other;
}
