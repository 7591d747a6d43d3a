using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>orders</c>: a row of <c>orders.csv</c>.</summary>
internal sealed class OrderRow : RowOfFile
{
    public required string OrderId { get; init; }

    public required string LegalOutcome { get; init; }

    public string? DisposalType { get; init; }

    public required DateOnly OutcomeDate { get; init; }

    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public string? Residence { get; init; }

    public string? AppealStatus { get; init; }

    public static OrderRow Of(Guid file, FactRow<Order> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        OrderId = row.Fact.OrderId,
        LegalOutcome = row.Fact.LegalOutcome,
        DisposalType = row.Fact.DisposalType,
        OutcomeDate = row.Fact.OutcomeDate,
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
        Residence = row.Fact.Residence?.ToString(),
        AppealStatus = row.Fact.AppealStatus?.ToString(),
    };

    public FactRow<Order> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        OrderId, LegalOutcome, DisposalType, OutcomeDate, StartDate, EndDate, Stored.CodeOrNull<Counting.Facts.Residence>(Residence), Stored.CodeOrNull<Counting.Facts.AppealStatus>(AppealStatus)));
}
