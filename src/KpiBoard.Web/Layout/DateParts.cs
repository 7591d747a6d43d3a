using System.Globalization;

namespace KpiBoard.Web.Layout;

/// <summary>A day as it is sent: in three parts.</summary>
public static class DateParts
{
    /// <summary>Null when it is no day of the calendar.</summary>
    public static DateOnly? Read(string? day, string? month, string? year) => DateOnly.TryParseExact(
        $"{year?.Trim()}-{month?.Trim()}-{day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
}
