namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>ehc_plans.csv</c>: an education, health and care plan as the local authority has it.</summary>
/// <param name="EndDate">The day it ceased; null while it is in force.</param>
/// <param name="LastReviewDate">Of the decision after the latest review; null when there is none.</param>
public sealed record EhcPlan(DateOnly StartDate, DateOnly? EndDate, DateOnly? LastReviewDate) : ISpan;
