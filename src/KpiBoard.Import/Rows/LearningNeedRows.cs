using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>sendaln.csv</c>.</summary>
internal static class LearningNeedRows
{
    private static readonly FileKind Kind = FileKind.SendAln;
    private static readonly Column Identified = Kind.Column("identified");
    private static readonly Column Start = Kind.Column("start_date");
    private static readonly Column FormalPlan = Kind.Column("formal_plan");
    private static readonly Column Plan = Kind.Column("plan_type");
    private static readonly Column End = Kind.Column("end_date");
    private static readonly Column LastReview = Kind.Column("last_review_date");

    private static readonly CodeList<PlanType> PlanTypes = new(
        ("EHCP", PlanType.Ehcp), ("IDP", PlanType.Idp), ("SEN_SUPPORT", PlanType.SenSupport));

    public static LearningNeed? Read(RowReader row)
    {
        var identified = row.Code(Identified, YesNo.Codes.Find);
        var start = row.Date(Start);
        var formalPlan = row.Code(FormalPlan, YesNo.Codes.Find);
        var plan = row.Code(Plan, PlanTypes.Find);
        var end = row.Date(End);
        row.CheckEnd(End, start, end);
        var lastReview = row.Date(LastReview);
        if (formalPlan == true && identified != true)
        {
            row.Warn(FormalPlan, FindingCode.PlanWithoutNeed);
        }

        return row.InError ? null : new(identified!.Value, formalPlan, plan, start!.Value, end, lastReview);
    }
}
