namespace KpiBoard.Data.Tables;

/// <summary>Table <c>ehc_plans</c>: an education, health and care plan as the local authority has it.</summary>
internal sealed class EhcPlanRow : RowOfFile
{
    public required DateOnly StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public DateOnly? LastReviewDate { get; init; }
}
