using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>An EHCP of the case record that the authority's list has not, or has no longer.</summary>
/// <param name="Need">The row of the case record.</param>
/// <param name="Plans">What the list has of the child.</param>
public sealed record PlanNotWithAuthority(string ChildId, DateOnly From, DateOnly? Until, LearningNeed Need, IReadOnlyList<EhcPlan> Plans)
    : Conflict(ChildId, From, Until)
{
    public override ConflictKind Kind => ConflictKind.PlanNotWithAuthority;

    public override string CaseFile => "sendaln";

    public override string ReturnFile => "ehc_plans";

    public override string CaseSays => $"EHCP, {SpanWords.Days(Need)}";

    public override string ReturnSays => $"EHCP: {PlanConflicts.Say(Plans, "none")}";

    public override bool IsIn(ChildRecord settled) => settled.LearningNeeds.Contains(Need);

    protected override ChildRecord ForCase(ChildRecord record) => record;

    protected override ChildRecord ForReturn(ChildRecord record) =>
        record with { LearningNeeds = [.. record.LearningNeeds.SelectMany(need => need == Need ? WithoutPlan() : [need])] };

    // The need stays; the plan counts as long as the authority had it.
    private IEnumerable<LearningNeed> WithoutPlan() => From > Need.StartDate
        ? [Need with { EndDate = From.AddDays(-1) }, Need with { StartDate = From, FormalPlan = false }]
        : [Need with { FormalPlan = false }];
}
