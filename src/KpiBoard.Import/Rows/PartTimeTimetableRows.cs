using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>part_time_timetables.csv</c>.</summary>
internal static class PartTimeTimetableRows
{
    private static readonly FileKind Kind = FileKind.PartTimeTimetables;
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column End = Kind.Column("end_date");
    private static readonly Column PlannedEnd = Kind.Column("planned_end_date");
    private static readonly Column Hours = Kind.Column("hours_per_week");
    private static readonly Column LastReview = Kind.Column("last_review_date");
    private static readonly Column ParentAgreed = Kind.Column("parent_agreed");
    private static readonly Column School = Kind.Column("school_urn");

    public static PartTimeTimetable? Read(RowReader row)
    {
        var start = row.Date(Start);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        var plannedEnd = row.Date(PlannedEnd);
        var hours = row.Number(Hours, PlacementRows.MostHours);
        var lastReview = row.Date(LastReview);
        var agreed = row.Code(ParentAgreed, YesNo.Codes.Find);
        return row.InError ? null : new(start!.Value, end, plannedEnd, hours, lastReview, agreed, row.Text(School));
    }
}
