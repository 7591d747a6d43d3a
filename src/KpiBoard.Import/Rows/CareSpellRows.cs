using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>care_status.csv</c>.</summary>
internal static class CareSpellRows
{
    private static readonly FileKind Kind = FileKind.CareStatus;
    private static readonly Column Status = Kind.Column("status");
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column End = Kind.Column("end_date");

    private static readonly CodeList<CareStatus> Statuses = new(
        ("LOOKED_AFTER", CareStatus.LookedAfter),
        ("CHILD_IN_NEED", CareStatus.ChildInNeed),
        ("CHILD_PROTECTION_PLAN", CareStatus.ChildProtectionPlan));

    public static CareSpell? Read(RowReader row)
    {
        var status = row.Code(Status, Statuses.Find);
        var start = row.Date(Start);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        return row.InError ? null : new(status!.Value, start!.Value, end);
    }
}
