using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Measures;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Picture;

/// <summary>Attendance of the last year by where the child is at the end, and children by how much they missed.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4; DfE absence definitions; the measures <c>attendance_sessions</c>, <c>persistently_absent</c> and <c>severely_absent</c>.</remarks>
public static class AttendanceAtEnd
{
    private static readonly Measure Sessions = RuleBook.Standard["attendance_sessions"];
    private static readonly Measure Persistent = RuleBook.Standard["persistently_absent"];
    private static readonly Measure Severe = RuleBook.Standard["severely_absent"];

    public static Topic ByProvisionAtEnd { get; } = new(
        "attendance_by_provision",
        "Attendance by provision",
        "Sessions attended in the last year, of sessions possible, by the provision the child is in at the end",
        Measure.Everyone,
        Attendance.IsCovered,
        child => Sessions.Adds(child).Denominator,
        _ => [.. ProvisionGroup.All.Select(group => (group.Key, group.Title)).Append(("not_recorded", "Not recorded")).Select(Provision)],
        Sessions);

    public static Topic Absence { get; } = Topic.OfChildren(
        "absence",
        "Children by sessions missed",
        "Children by the part of their own sessions of the last year that they missed, of children with possible sessions",
        Measure.Everyone,
        Severe,
        TopicGroup.Children("under_10", "Under 10%", child => Persistent.Adds(child).Numerator == 0),
        TopicGroup.Children("10_to_49", "10% to under 50%", child => Persistent.Adds(child).Numerator > 0 && Severe.Adds(child).Numerator == 0),
        TopicGroup.Of("50_or_more", "50% or more", Severe)) with { IsKnown = child => Severe.Adds(child).Denominator > 0 };

    private static TopicGroup Provision((string Key, string Title) group)
    {
        bool IsIn(ChildQuarter child) => ByProvision.Split.Holds(child, group.Key);
        return new(group.Key, group.Title, child => IsIn(child) ? Sessions.Adds(child).Numerator : 0)
        {
            Whole = child => IsIn(child) ? Sessions.Adds(child).Denominator : 0,
        };
    }
}
