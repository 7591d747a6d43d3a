using System.Globalization;
using KpiBoard.Counting;

namespace KpiBoard.Web.Board;

/// <summary>Periods as people read them.</summary>
public static class Periods
{
    /// <summary><c>April to June 2026 (2026-27 quarter 1)</c>, or <c>Caseload on 3 May 2026</c>.</summary>
    public static string Title(Period period) => period.Quarter?.InWords() ?? $"Caseload on {Day(period.Day!.Value)}";

    /// <summary>Whom the period counts, to stand behind "Children".</summary>
    public static string Whom(Period period) => period.Quarter is { } quarter
        ? $"whose order ended in {quarter.InWords()}"
        : $"the service worked with on {Day(period.Day!.Value)}";

    /// <summary><c>3 May 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For an axis: <c>Apr-Jun 2026</c>.</summary>
    public static string Months(Quarter quarter) => string.Create(
        CultureInfo.InvariantCulture, $"{quarter.FirstDay:MMM} to {quarter.LastDay:MMM yyyy}");
}
