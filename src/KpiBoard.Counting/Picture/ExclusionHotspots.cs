using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Picture;

/// <summary>Where suspensions and permanent exclusions of the last year come from: by school, and by reason.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4. An exclusion has up to three reasons, and counts for each of them.</remarks>
public static class ExclusionHotspots
{
    private const string NotRecorded = "not_recorded";

    public static Topic SuspensionsBySchool { get; } = Of("suspensions_by_school", "Suspensions", ExclusionCategory.Suspension, Schools, School);

    public static Topic PermanentBySchool { get; } = Of("permanent_exclusions_by_school", "Permanent exclusions", ExclusionCategory.Permanent, Schools, School);

    public static Topic SuspensionsByReason { get; } = Of("suspensions_by_reason", "Suspensions", ExclusionCategory.Suspension, Reasons, Reason);

    public static Topic PermanentByReason { get; } = Of("permanent_exclusions_by_reason", "Permanent exclusions", ExclusionCategory.Permanent, Reasons, Reason);

    private static Topic Of(
        string id, string title, ExclusionCategory category, Func<Exclusion, IEnumerable<string>> keysOf, Func<string, string> titleOf)
    {
        IEnumerable<Exclusion> LastYear(ChildQuarter child) =>
            child.Exclusions.Where(exclusion => exclusion.Category == category && child.LastYear.Holds(exclusion.StartDate));

        return new(
            id,
            title,
            $"{title} that started in the last year, of children covered by exclusions",
            Measure.Everyone,
            Exclusions.IsCovered,
            child => LastYear(child).Count(),
            children =>
            [
                .. children.SelectMany(LastYear).SelectMany(keysOf)
                    .GroupBy(key => key, StringComparer.Ordinal)
                    .OrderBy(group => group.Key == NotRecorded)
                    .ThenByDescending(group => group.Count())
                    .ThenBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new TopicGroup(group.Key, titleOf(group.Key), child => LastYear(child).Count(exclusion => keysOf(exclusion).Contains(group.Key)))),
            ],
            null);
    }

    private static IEnumerable<string> Schools(Exclusion exclusion) => [string.IsNullOrWhiteSpace(exclusion.SchoolUrn) ? NotRecorded : exclusion.SchoolUrn];

    private static IEnumerable<string> Reasons(Exclusion exclusion) =>
        string.IsNullOrWhiteSpace(exclusion.Reasons) ? [NotRecorded] : exclusion.Reasons.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);

    private static string School(string key) => key == NotRecorded ? "School not recorded" : $"School {key}";

    // A code that means one thing in England and another in Wales is given with both.
    private static string Reason(string key) => key == NotRecorded
        ? "Reason not recorded"
        : ExclusionReason.All.Where(reason => reason.Code == key).Select(reason => reason.Title).Distinct(StringComparer.Ordinal).ToList() switch
        {
            [] => key,
            [var title] => title,
            var titles => string.Join(", or in Wales ", titles.Select((title, place) => place == 0 ? title : title.ToLowerInvariant())),
        };
}
