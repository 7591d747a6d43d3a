using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Conflicts;

/// <summary>EHCPs that one side has and the other has not, or has no longer.</summary>
/// <remarks>A plan that both have is no conflict for beginning on another day: case workers note it when they hear of it, and the authority's date is that of the plan as first issued. Individual development plans (Wales) are in no list of an English authority.</remarks>
internal static class PlanConflicts
{
    public static IEnumerable<Conflict> Of(ServiceRecord service, ChildRecord record)
    {
        if ((service.CoverOf(record) & Sources.EhcPlans) == 0)
        {
            return [];
        }

        var needs = record.LearningNeeds.Where(IsEhcp).ToList();
        var child = record.Child.ChildId;
        return
        [
            .. from need in needs
               let gap = Gap(need, record.EhcPlans)
               where gap is not null
               select new PlanNotWithAuthority(child, gap.Value, need.EndDate, need, record.EhcPlans),
            .. from plan in record.EhcPlans
               let gap = Gap(plan, needs)
               where gap is not null
               select new PlanNotInCaseRecord(child, gap.Value, plan.EndDate, needs, plan),
        ];
    }

    public static bool IsEhcp(LearningNeed need) => need is { HasPlan: true, PlanType: PlanType.Ehcp };

    public static string Say(IEnumerable<ISpan> spans, string none) =>
        string.Join("; ", spans.OrderBy(span => span.StartDate).ThenBy(span => span.EndDate ?? DateOnly.MaxValue).Select(SpanWords.Days).DefaultIfEmpty(none));

    /// <summary>The first day of a span on which the other side has it no longer, or never had; null when it has it to the end.</summary>
    private static DateOnly? Gap(ISpan span, IReadOnlyCollection<ISpan> others)
    {
        var overlapping = others.Where(other => other.Overlaps(span.StartDate, span.EndDate ?? DateOnly.MaxValue)).ToList();
        if (overlapping.Count == 0)
        {
            return span.StartDate;
        }

        var last = overlapping.Max(other => other.EndDate ?? DateOnly.MaxValue);
        return last >= (span.EndDate ?? DateOnly.MaxValue) ? null : last.AddDays(1);
    }
}
