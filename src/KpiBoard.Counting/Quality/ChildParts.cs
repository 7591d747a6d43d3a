using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Quality;

/// <summary>How complete the records of a period's children are, in the fields that the KPIs need, and how far returns cover them.</summary>
public static class ChildParts
{
    private static readonly Sources[] Returns = [Sources.Exclusions, Sources.PartTimeTimetables, Sources.Attendance];

    /// <summary>Of the child-quarters of one period.</summary>
    /// <param name="inConflict">Children of whom a conflict between the case record and a return is open; null when nobody looked, and then it is no part.</param>
    public static IReadOnlyList<QualityPart> Of(IReadOnlyList<ChildQuarter> children, IReadOnlySet<string>? inConflict = null) =>
    [
        Part(QualityKind.PlacementRecorded, children, HasPlacement),
        Part(QualityKind.SuitabilityKnown, children.Where(HasPlacement), child => !child.AtEnd.IsSuitabilityUnknown),
        Part(QualityKind.HoursRecorded, children.Where(HasPlacement), child => child.AtEnd.Placements.All(HasHours)),
        Part(QualityKind.NeedRecorded, children, child => child.LearningNeeds.Count > 0),
        Part(QualityKind.PlanRecorded, children.Where(LearningPlans.IsIdentified), child => child.LearningNeeds.Any(SaysPlan)),
        Part(QualityKind.EthnicityKnown, children, child => child.Ethnicity != EthnicityCode.Unknown),
        Part(QualityKind.SexKnown, children, child => child.Sex != Sex.Unknown),
        Part(QualityKind.UpnKnown, children, child => child.HasUpn),
        Part(QualityKind.ResidenceRecorded, children, child => child.Order.Residence is not null),
        .. Returns.Select(source => Part(QualityKind.Covered, children, child => child.Covers(source), source)),
        .. inConflict is null ? [] : new[] { Part(QualityKind.NoConflict, children, child => !inConflict.Contains(child.ChildId)) },
    ];

    // A placement without suitability takes no part in KPI 2, so its child has none recorded.
    private static bool HasPlacement(ChildQuarter child) => child.AtEnd.IsRecorded;

    // Where there is no education there are no hours to offer.
    private static bool HasHours(Placement placement) => placement.HoursOffered is not null || placement.Provision.IsNone;

    private static bool SaysPlan(LearningNeed need) => need.Identified && (need.FormalPlan == false || (need.FormalPlan == true && need.PlanType is not null));

    private static QualityPart Part(QualityKind kind, IEnumerable<ChildQuarter> children, Func<ChildQuarter, bool> met, Sources source = Sources.None)
    {
        var ratio = children.Aggregate(default(Ratio), (sum, child) => sum + new Ratio(met(child) ? 1 : 0, 1));
        return new(kind, source, ratio);
    }
}
