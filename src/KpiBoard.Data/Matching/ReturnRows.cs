using KpiBoard.Data.Tables;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The rows of the three education returns, as far as matching asks: whose, how many, from when to when, at which school.</summary>
internal static class ReturnRows
{
    public static IReadOnlyList<FileKind> Kinds { get; } = [FileKind.Exclusions, FileKind.PartTimeTimetables, FileKind.Attendance];

    /// <summary>The rows of a version by the way they name their child.</summary>
    public static IQueryable<NamedRows> Named(BoardContext context, FileVersionSummary version) => version.FileName switch
    {
        "exclusions" => Of<ExclusionRow>(context, version)
            .Select(row => new { row.ChildId, row.Upn, row.StartDate, row.Category, row.Reasons, row.Sessions, row.SchoolUrn }).Distinct()
            .GroupBy(row => new { row.ChildId, row.Upn })
            .Select(rows => new NamedRows(rows.Key.ChildId, rows.Key.Upn, rows.Count(), rows.Min(row => row.StartDate), rows.Max(row => row.StartDate))),
        "part_time_timetables" => Of<PartTimeTimetableRow>(context, version)
            .Select(row => new { row.ChildId, row.Upn, row.StartDate, row.EndDate, row.PlannedEndDate, row.HoursPerWeek, row.LastReviewDate, row.ParentAgreed, row.SchoolUrn }).Distinct()
            .GroupBy(row => new { row.ChildId, row.Upn })
            .Select(rows => new NamedRows(rows.Key.ChildId, rows.Key.Upn, rows.Count(), rows.Min(row => row.StartDate), rows.Max(row => row.StartDate))),
        "attendance" => Of<AttendancePeriodRow>(context, version)
            .Select(row => new { row.ChildId, row.Upn, row.PeriodStart, row.PeriodEnd, row.SessionsPossible, row.SessionsAttended, row.SchoolUrn }).Distinct()
            .GroupBy(row => new { row.ChildId, row.Upn })
            .Select(rows => new NamedRows(rows.Key.ChildId, rows.Key.Upn, rows.Count(), rows.Min(row => row.PeriodStart), rows.Max(row => row.PeriodStart))),
        _ => throw new ArgumentException($"{version.FileName} is no education return.", nameof(version)),
    };

    /// <summary>The schools that the rows of UPNs name.</summary>
    public static IQueryable<UpnSchool> Schools(BoardContext context, FileVersionSummary version, IReadOnlyCollection<string> upns) => version.FileName switch
    {
        "exclusions" => Of<ExclusionRow>(context, version)
            .Where(row => row.SchoolUrn != null && upns.Contains(row.Upn!)).Select(row => new UpnSchool(row.Upn!, row.SchoolUrn!)).Distinct(),
        "part_time_timetables" => Of<PartTimeTimetableRow>(context, version)
            .Where(row => row.SchoolUrn != null && upns.Contains(row.Upn!)).Select(row => new UpnSchool(row.Upn!, row.SchoolUrn!)).Distinct(),
        _ => Of<AttendancePeriodRow>(context, version)
            .Where(row => row.SchoolUrn != null && upns.Contains(row.Upn!)).Select(row => new UpnSchool(row.Upn!, row.SchoolUrn!)).Distinct(),
    };

    public static bool IsReturn(FileVersionSummary version) => Kinds.Any(kind => kind.Name == version.FileName);

    private static IQueryable<T> Of<T>(BoardContext context, FileVersionSummary version)
        where T : RowOfFile =>
        context.Set<T>().AsNoTracking().Where(row => row.FileVersionId == version.FileVersionId);
}
