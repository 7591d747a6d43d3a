namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>sendaln.csv</c>: special educational needs (England) or additional learning needs (Wales).</summary>
/// <param name="FormalPlan">Null when blank.</param>
/// <param name="PlanType">Null when blank.</param>
/// <param name="EndDate">Null while it is open.</param>
public sealed record LearningNeed(
    bool Identified,
    bool? FormalPlan,
    PlanType? PlanType,
    DateOnly StartDate,
    DateOnly? EndDate,
    DateOnly? LastReviewDate) : ISpan
{
    /// <summary>One record must say both: a need in one and a plan in another is a recording error, not a plan.</summary>
    public bool HasPlan => Identified && FormalPlan == true;

    public bool HasStatutoryPlan => HasPlan && PlanType is Facts.PlanType.Ehcp or Facts.PlanType.Idp;
}
