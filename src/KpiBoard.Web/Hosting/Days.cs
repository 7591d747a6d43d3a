using KpiBoard.Data;

namespace KpiBoard.Web.Hosting;

/// <summary>Days as services live them.</summary>
public static class Days
{
    /// <summary>The time of England and Wales.</summary>
    public static TimeZoneInfo London => LondonDay.Zone;

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), London).DateTime);

    /// <summary><c>3 May 2026 at 14:05</c>.</summary>
    public static string Moment(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, London).ToString("d MMMM yyyy 'at' HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
