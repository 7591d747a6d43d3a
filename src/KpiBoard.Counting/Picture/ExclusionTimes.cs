using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Picture;

/// <summary>Exclusions before the order began, and from that day to its end.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4; both times together are the measures <c>excluded_ever</c> and <c>excluded_permanently_ever</c>.</remarks>
public static class ExclusionTimes
{
    /// <summary>Suspended or excluded while the service worked with the child.</summary>
    public static Measure DuringOrder { get; } = Measure.Share(
        "excluded_during_order",
        "Suspended or excluded during the order",
        "Children with any exclusion from the day the order began to the end, of children covered by exclusions",
        Polarity.LowerIsBetter, "2022 joint inspection, recommendation 4",
        child => child.Exclusions.Any(exclusion => IsDuring(exclusion, child)),
        Exclusions.IsCovered);

    public static Topic Before { get; } = Of("before", "Before the order", (exclusion, child) => !IsDuring(exclusion, child), null);

    public static Topic During { get; } = Of("during", "During the order", IsDuring, DuringOrder);

    private static Topic Of(string key, string title, Func<Exclusion, ChildQuarter, bool> holds, Measure? headline) => Topic.OfChildren(
        $"exclusions_{key}",
        title,
        $"Children permanently excluded or suspended {key} the order, of children covered by exclusions",
        Measure.Everyone,
        headline,
        TopicGroup.Children("permanent", "Permanently excluded", child => Any(child, ExclusionCategory.Permanent, holds)),
        TopicGroup.Children("suspended", "Suspended", child => Any(child, ExclusionCategory.Suspension, holds)),
        TopicGroup.Children("neither", "Neither", child => !child.Exclusions.Any(exclusion => holds(exclusion, child)))) with { IsKnown = Exclusions.IsCovered };

    private static bool IsDuring(Exclusion exclusion, ChildQuarter child) => exclusion.StartDate >= child.Order.Began;

    private static bool Any(ChildQuarter child, ExclusionCategory category, Func<Exclusion, ChildQuarter, bool> holds) =>
        child.Exclusions.Any(exclusion => exclusion.Category == category && holds(exclusion, child));
}
