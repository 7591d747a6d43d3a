using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Measures;

/// <summary>Permanent exclusion and suspension from school, of children covered by the exclusions return.</summary>
/// <remarks>Source: 2022 joint inspection, recommendations 4 and 7; counting rules section 6.</remarks>
public static class Exclusions
{
    private const string Source = "2022 joint inspection, recommendation 4";

    public static IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Share(
            "excluded_permanently_ever",
            "Ever permanently excluded",
            "Children with a permanent exclusion by the end, of children covered by exclusions",
            Polarity.LowerIsBetter, Source,
            IsPermanentlyExcluded,
            IsCovered),
        Measure.Share(
            "suspended_last_year",
            "Suspended in the last year",
            "Children with a suspension that started in the last year, of children covered by exclusions",
            Polarity.LowerIsBetter, Source,
            child => SuspensionsLastYear(child).Any(),
            IsCovered),
        Measure.Share(
            "excluded_ever",
            "Ever excluded or suspended",
            "Children with any exclusion by the end, of children covered by exclusions",
            Polarity.LowerIsBetter, Source,
            child => child.Exclusions.Count > 0,
            IsCovered),
        Measure.RatioOfSums(
            "suspension_sessions_last_year",
            "Suspension sessions a child in the last year",
            "Half days of suspensions that started in the last year, beside children covered by exclusions",
            Polarity.LowerIsBetter, Source,
            child => SuspensionsLastYear(child).Sum(suspension => (long)(suspension.Sessions ?? 0)),
            _ => 1,
            IsCovered),
    ];

    internal static bool IsCovered(ChildQuarter child) => child.Covers(Sources.Exclusions);

    internal static bool IsPermanentlyExcluded(ChildQuarter child) =>
        child.Exclusions.Any(exclusion => exclusion.Category == ExclusionCategory.Permanent);

    private static IEnumerable<Exclusion> SuspensionsLastYear(ChildQuarter child) => child.Exclusions.Where(exclusion =>
        exclusion.Category == ExclusionCategory.Suspension && child.LastYear.Holds(exclusion.StartDate));
}
