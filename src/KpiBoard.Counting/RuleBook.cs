using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting;

/// <summary>Every measure in its published order: KPI 2 (78), KPI 3 (21), and what boards were told to monitor (21).</summary>
/// <remarks>Source: YJB keys and order of the long views, version 8; counting rules section 6.</remarks>
public sealed class RuleBook
{
    private readonly Dictionary<string, Measure> byId;

    public RuleBook(Thresholds thresholds)
    {
        Measures =
        [
            .. SuitableEte.Overall,
            .. SuitableEte.BySchoolAge,
            .. HoursOfEte.Offered(thresholds),
            .. ProvisionTypes.Measures,
            .. HoursOfEte.Attended,
            .. SuitableEte.ByOrderType,
            .. LearningPlans.Overall,
            .. LearningPlans.Demographics,
            .. LearningPlans.ByOrderType,
            .. Exclusions.Measures,
            .. ReducedTimetables.Measures(thresholds),
            .. Attendance.Measures,
            WhereChildrenAre.HoursAttendedOfOffered,
            .. StatutoryPlans.Measures,
            .. Attainments.Measures,
            WhereChildrenAre.FullTimeHoursAttended(thresholds),
            .. WhereChildrenAre.OutOfSchoolOrWork,
            .. WhereChildrenAre.NotKnown,
        ];
        byId = Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
    }

    /// <summary>The rules with the standard thresholds.</summary>
    public static RuleBook Standard { get; } = new(Thresholds.Standard);

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>Throws <see cref="KeyNotFoundException"/> for an id that is no measure's.</summary>
    public Measure this[string id] => byId[id];
}
