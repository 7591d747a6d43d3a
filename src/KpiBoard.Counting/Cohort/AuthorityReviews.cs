using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>Adds the authority's reviews to EHCPs of the case record. Who has a plan, and from when to when, is as the case record says until a person rules.</summary>
/// <remarks>Source: counting rules sections 5 and 6: plans are rows of <c>sendaln.csv</c>. The authority holds the reviews, and its date may be later.</remarks>
internal static class AuthorityReviews
{
    /// <param name="needs">In force at the end.</param>
    /// <param name="plans">As the authority has them.</param>
    /// <param name="end">A review after it does not count.</param>
    public static IReadOnlyList<LearningNeed> Add(IReadOnlyList<LearningNeed> needs, IReadOnlyList<EhcPlan> plans, DateOnly end) =>
        plans.Count == 0 || needs.Count == 0 ? needs : [.. needs.Select(need => need is { HasPlan: true, PlanType: PlanType.Ehcp } ? Add(need, plans, end) : need)];

    private static LearningNeed Add(LearningNeed need, IReadOnlyList<EhcPlan> plans, DateOnly end)
    {
        var reviews = plans
            .Where(plan => plan.Overlaps(need.StartDate, need.EndDate ?? DateOnly.MaxValue))
            .Select(plan => plan.LastReviewDate)
            .Append(need.LastReviewDate)
            .Where(review => review <= end);
        return reviews.Max() is { } latest ? need with { LastReviewDate = latest } : need;
    }
}
