using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>attendance.csv</c>.</summary>
internal static class AttendancePeriodRows
{
    private static readonly FileKind Kind = FileKind.Attendance;
    private static readonly Column Start = Kind.Column("period_start");
    private static readonly Column End = Kind.Column("period_end");
    private static readonly Column Possible = Kind.Column("sessions_possible");
    private static readonly Column Attended = Kind.Column("sessions_attended");
    private static readonly Column School = Kind.Column("school_urn");

    public static AttendancePeriod? Read(RowReader row)
    {
        var start = row.Date(Start);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        var possible = row.Number(Possible);
        var attended = row.Number(Attended);
        if (attended > possible)
        {
            row.Report(Attended, FindingCode.NumberInvalid, Severity.Error, row.Text(Attended));
        }

        return row.InError ? null : new(start!.Value, end!.Value, possible!.Value, attended!.Value, row.Text(School));
    }
}
