using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>ehc_plans</c>: an education, health and care plan as the local authority has it.</summary>
internal sealed class EhcPlanRow : RowOfFile
{
    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public DateOnly? LastReviewDate { get; init; }

    public static EhcPlanRow Of(Guid file, FactRow<EhcPlan> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
        LastReviewDate = row.Fact.LastReviewDate,
    };

    public FactRow<EhcPlan> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(StartDate, EndDate, LastReviewDate));
}
