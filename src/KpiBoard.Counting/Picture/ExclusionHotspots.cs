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

    /// <summary>Behind the many exclusions of a school can be one child. A child excluded at two schools is with both.</summary>
    public static Topic ChildrenBySchool { get; } = new(
        "excluded_children_by_school",
        "Children suspended or permanently excluded",
        "Children with a suspension or permanent exclusion that started in the last year, of all such children covered by exclusions",
        Measure.Everyone,
        Exclusions.IsCovered,
        child => LastYear(child, null).Any() ? 1 : 0,
        children => Groups(children, null, Schools, School, (child, key) => LastYear(child, null).Any(exclusion => Schools(exclusion).Contains(key)) ? 1 : 0),
        null);

    public static Topic PermanentBySchool { get; } = Of("permanent_exclusions_by_school", "Permanent exclusions", ExclusionCategory.Permanent, Schools, School);

    public static Topic SuspensionsByReason { get; } = Of("suspensions_by_reason", "Suspensions", ExclusionCategory.Suspension, Reasons, Reason);

    public static Topic PermanentByReason { get; } = Of("permanent_exclusions_by_reason", "Permanent exclusions", ExclusionCategory.Permanent, Reasons, Reason);

    private static Topic Of(
        string id, string title, ExclusionCategory category, Func<Exclusion, IEnumerable<string>> keysOf, Func<string, string> titleOf) => new(
        id,
        title,
        $"{title} that started in the last year, of children covered by exclusions",
        Measure.Everyone,
        Exclusions.IsCovered,
        child => LastYear(child, category).Count(),
        children => Groups(children, category, keysOf, titleOf, (child, key) => LastYear(child, category).Count(exclusion => keysOf(exclusion).Contains(key))),
        null);

    // The most first, what is not recorded last.
    private static IReadOnlyList<TopicGroup> Groups(
        IReadOnlyList<ChildQuarter> children, ExclusionCategory? category, Func<Exclusion, IEnumerable<string>> keysOf, Func<string, string> titleOf, Func<ChildQuarter, string, long> counts) =>
    [
        .. children.SelectMany(child => LastYear(child, category)).SelectMany(keysOf).Distinct(StringComparer.Ordinal)
            .OrderBy(key => key == NotRecorded)
            .ThenByDescending(key => children.Sum(child => counts(child, key)))
            .ThenBy(key => key, StringComparer.Ordinal)
            .Select(key => new TopicGroup(key, titleOf(key), child => counts(child, key))),
    ];

    private static IEnumerable<Exclusion> LastYear(ChildQuarter child, ExclusionCategory? category) =>
        child.Exclusions.Where(exclusion => (category is null || exclusion.Category == category) && child.LastYear.Holds(exclusion.StartDate));

    private static IEnumerable<string> Schools(Exclusion exclusion) => [string.IsNullOrWhiteSpace(exclusion.SchoolUrn) ? NotRecorded : exclusion.SchoolUrn];

    private static IEnumerable<string> Reasons(Exclusion exclusion) =>
        string.IsNullOrWhiteSpace(exclusion.Reasons) ? [NotRecorded] : exclusion.Reasons.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal);

    private static string School(string key) => key == NotRecorded ? "School not recorded" : $"School {key}";

    /// <summary>What a reason's code means in a nation; the other's words, or the code, where the nation has none.</summary>
    public static string ReasonIn(string? nation, string code) => code == NotRecorded
        ? "Reason not recorded"
        : (ExclusionReason.All.FirstOrDefault(reason => reason.Code == code && reason.Nation == nation) ?? ExclusionReason.All.FirstOrDefault(reason => reason.Code == code))?.Title ?? code;

    private static string Reason(string code) => ReasonIn(null, code);
}
