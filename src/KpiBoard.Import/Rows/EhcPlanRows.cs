using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>ehc_plans.csv</c>.</summary>
internal static class EhcPlanRows
{
    private static readonly FileKind Kind = FileKind.EhcPlans;
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column End = Kind.Column("end_date");
    private static readonly Column LastReview = Kind.Column("last_review_date");

    public static EhcPlan? Read(RowReader row)
    {
        var start = row.Date(Start);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        var lastReview = row.Date(LastReview);
        return row.InError ? null : new(start!.Value, end, lastReview);
    }
}
