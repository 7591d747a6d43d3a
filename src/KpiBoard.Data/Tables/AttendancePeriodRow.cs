using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>attendance_periods</c>: a row of <c>attendance.csv</c>.</summary>
internal sealed class AttendancePeriodRow : RowOfFile
{
    public required DateOnly PeriodStart { get; init; }

    public required DateOnly PeriodEnd { get; init; }

    public required int SessionsPossible { get; init; }

    public required int SessionsAttended { get; init; }

    public string? SchoolUrn { get; init; }

    public static AttendancePeriodRow Of(Guid file, FactRow<AttendancePeriod> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        PeriodStart = row.Fact.PeriodStart,
        PeriodEnd = row.Fact.PeriodEnd,
        SessionsPossible = row.Fact.SessionsPossible,
        SessionsAttended = row.Fact.SessionsAttended,
        SchoolUrn = row.Fact.SchoolUrn,
    };

    public FactRow<AttendancePeriod> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        PeriodStart, PeriodEnd, SessionsPossible, SessionsAttended, SchoolUrn));
}
