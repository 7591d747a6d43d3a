using KpiBoard.Counting.Changes;

namespace KpiBoard.Web.Files.Changes;

/// <summary>How many children move for one reason.</summary>
public sealed record ReasonCount(Movement Movement, string Reason, int Children)
{
    /// <summary>The reasons of a period: children that come in first, the most frequent first. A child with two reasons is in both.</summary>
    public static IReadOnlyList<ReasonCount> Of(PeriodChange period) =>
    [
        .. period.Children
            .SelectMany(child => child.Reasons.Select(reason => (child.Movement, Reason: ChangeWords.Kind(child.Movement, reason))))
            .GroupBy(moved => moved)
            .Select(group => new ReasonCount(group.Key.Movement, group.Key.Reason, group.Count()))
            .OrderBy(counted => counted.Movement)
            .ThenByDescending(counted => counted.Children)
            .ThenBy(counted => counted.Reason, StringComparer.Ordinal),
    ];
}
