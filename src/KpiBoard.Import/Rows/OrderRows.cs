using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Import.Rows;

/// <summary>Reads a row of <c>orders.csv</c>.</summary>
internal static class OrderRows
{
    private static readonly FileKind Kind = FileKind.Orders;
    private static readonly Column Outcome = Kind.Column("legal_outcome");
    private static readonly Column EndDate = Kind.Column("end_date");
    private static readonly Column ResidenceColumn = Kind.Column("residence");

    private static readonly CodeList<Residence> Residences = new(("LOCAL", Residence.Local), ("OTHER", Residence.Other));

    // The last two are the texts that case systems write.
    private static readonly CodeList<AppealStatus> AppealStatuses = new(
        ("NOT_APPEALED", AppealStatus.NotAppealed),
        ("CHANGED_ON_APPEAL", AppealStatus.ChangedOnAppeal),
        ("APPEAL_SUCCESSFUL", AppealStatus.AppealSuccessful),
        ("Changed on appeal", AppealStatus.ChangedOnAppeal),
        ("Result of appeal successful", AppealStatus.AppealSuccessful));

    /// <summary>Null when the row cannot be used; the dates are then still given where they could be read.</summary>
    public static Order? Read(RowReader row, out string? disposalType, out DateOnly? began)
    {
        var id = row.Needed(Kind.Column("order_id"));
        var outcome = ReadOutcome(row);
        disposalType = row.Text(Kind.Column("disposal_type"))?.ToUpperInvariant();
        var outcomeDate = row.Date(Kind.Column("outcome_date"));
        var start = row.Date(Kind.Column("start_date"));
        var end = row.Date(EndDate);
        row.CheckEnd(EndDate, start, end);
        var residence = row.Code(ResidenceColumn, Residences.Find);
        if (row.Text(ResidenceColumn) is null)
        {
            row.Warn(ResidenceColumn, FindingCode.ResidenceMissing);
        }

        var appeal = row.Code(Kind.Column("appeal_status"), AppealStatuses.Find);
        began = disposalType == DisposalType.Licence ? outcomeDate : start;
        return row.InError ? null : new(id!, outcome!, disposalType, outcomeDate!.Value, start!.Value, end, residence, appeal);
    }

    private static string? ReadOutcome(RowReader row)
    {
        var outcome = row.Needed(Outcome)?.ToUpperInvariant();
        if (outcome is "NOT_KNOWN" or "OTHER")
        {
            row.Warn(Outcome, FindingCode.OutcomeUnclear, outcome);
        }
        else if (outcome is not null && LegalOutcome.Find(outcome) is null)
        {
            row.Warn(Outcome, FindingCode.OutcomeNotListed, outcome);
        }

        return outcome;
    }
}
