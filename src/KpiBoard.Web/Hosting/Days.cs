namespace KpiBoard.Web.Hosting;

/// <summary>Days as services live them.</summary>
public static class Days
{
    /// <summary>The time of England and Wales; UTC on a machine that does not know it.</summary>
    public static TimeZoneInfo London { get; } = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone) ? zone : TimeZoneInfo.Utc;

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), London).DateTime);

    /// <summary><c>3 May 2026 at 14:05</c>.</summary>
    public static string Moment(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, London).ToString("d MMMM yyyy 'at' HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
