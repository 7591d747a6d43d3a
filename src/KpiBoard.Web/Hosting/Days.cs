namespace KpiBoard.Web.Hosting;

/// <summary>Days as services live them.</summary>
public static class Days
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), London).DateTime);

    /// <summary><c>3 May 2026 at 14:05</c>.</summary>
    public static string Moment(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, London).ToString("d MMMM yyyy 'at' HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
