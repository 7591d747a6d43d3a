using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>An EHCP of the authority's list that the case record has not, or has no longer.</summary>
/// <param name="Needs">The EHCPs that the case record has of the child.</param>
/// <param name="Plan">The row of the list.</param>
public sealed record PlanNotInCaseRecord(string ChildId, DateOnly From, DateOnly? Until, IReadOnlyList<LearningNeed> Needs, EhcPlan Plan)
    : Conflict(ChildId, From, Until)
{
    public override ConflictKind Kind => ConflictKind.PlanNotInCaseRecord;

    public override string CaseFile => "sendaln";

    public override string ReturnFile => "ehc_plans";

    public override string CaseSays => $"EHCP: {PlanConflicts.Say(Needs, "none")}";

    public override string ReturnSays => $"EHCP, {SpanWords.Days(Plan)}";

    public override bool IsIn(ChildRecord settled) => settled.EhcPlans.Contains(Plan);

    protected override ChildRecord ForCase(ChildRecord record) => record with { EhcPlans = [.. record.EhcPlans.Where(plan => plan != Plan)] };

    protected override ChildRecord ForReturn(ChildRecord record) => record with
    {
        LearningNeeds = [.. record.LearningNeeds, new(true, true, PlanType.Ehcp, From, Until, Plan.LastReviewDate)],
    };
}
