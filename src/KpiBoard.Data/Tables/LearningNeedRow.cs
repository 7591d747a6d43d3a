using KpiBoard.Counting.Facts;
using KpiBoard.Import.Rows;

namespace KpiBoard.Data.Tables;

/// <summary>Table <c>learning_needs</c>: a row of <c>sendaln.csv</c>.</summary>
internal sealed class LearningNeedRow : RowOfFile
{
    public required bool Identified { get; init; }

    public bool? FormalPlan { get; init; }

    public string? PlanType { get; init; }

    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public DateOnly? LastReviewDate { get; init; }

    public static LearningNeedRow Of(Guid file, FactRow<LearningNeed> row) => new()
    {
        ServiceCode = row.Key.ServiceCode!,
        FileVersionId = file,
        Line = row.Line,
        ChildId = row.Key.ChildId,
        Upn = row.Key.Upn,
        Identified = row.Fact.Identified,
        FormalPlan = row.Fact.FormalPlan,
        PlanType = row.Fact.PlanType?.ToString(),
        StartDate = row.Fact.StartDate,
        EndDate = row.Fact.EndDate,
        LastReviewDate = row.Fact.LastReviewDate,
    };

    public FactRow<LearningNeed> ToFact() => new(Line, new(ServiceCode, ChildId, Upn), new(
        Identified, FormalPlan, Stored.CodeOrNull<Counting.Facts.PlanType>(PlanType), StartDate, EndDate, LastReviewDate));
}
