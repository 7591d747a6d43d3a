using System.Globalization;

namespace KpiBoard.TestSupport;

/// <summary>Days as tests write them.</summary>
public static class Day
{
    /// <summary>A day written <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same; null stays null, as the end of something open.</summary>
    public static DateOnly? OnOrOpen(string? day) => day is null ? null : On(day);
}
