using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Picture;

/// <summary>Types of provision at the end. A child can be in several.</summary>
/// <remarks>Source: KPI 2d; the measures <c>kpi2_provision_..._end</c>, of children of school age and of those above it.</remarks>
public static class ProvisionAtEnd
{
    public static Topic OfSchoolAge { get; } = Of("school_age", "of school age", child => child.AtEnd.SchoolAge, "not_in_school_school_age_end");

    public static Topic AboveSchoolAge { get; } = Of("above_school_age", "above school age", child => !child.AtEnd.SchoolAge, "neet_above_school_age_end");

    internal static string MeasureOf(ProvisionGroup group) => group == ProvisionGroup.NoEte ? "kpi2_no_ete_end" : $"kpi2_provision_{group.Key}_end";

    private static Topic Of(string key, string whom, Func<ChildQuarter, bool> asked, string headline) => Topic.OfChildren(
        $"provision_{key}",
        $"Types of provision, children {whom}",
        $"Children {whom} by type of provision at the end, of all children {whom}",
        asked,
        RuleBook.Standard[headline],
        [
            .. ProvisionGroup.All.Select(group => TopicGroup.Of(group.Key, group.Title, MeasureOf(group))),
            TopicGroup.Of("not_recorded", "Not recorded", "ete_not_recorded_end"),
        ]);
}
