using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Measures;

/// <summary>KPI 2d: children by type of provision at the start and end. A child can be in several.</summary>
/// <remarks>Source: YJB KPI views, version 8. "No ETE" is a placement of provision NONE; a child without any placement is not in it.</remarks>
public static class ProvisionTypes
{
    // In the published order, which is that of the YJB's English labels.
    private static readonly string[] Published =
    [
        "alternative_provision", "apprenticeship", "college", "education_re_engagement_programme", "electively_home_educated",
        "employment", "mentoring_circle", "no_ete", "pupil_referral_unit", "school", "self_employment", "support_internship",
        "traineeship", "university", "voluntary_work",
    ];

    public static IReadOnlyList<Measure> Measures { get; } =
    [
        .. from key in Published
           from moment in AtMoment.Both
           select Provision(ProvisionGroup.Of(key), moment),
    ];

    private static Measure Provision(ProvisionGroup group, AtMoment moment) => Measure.Share(
        group == ProvisionGroup.NoEte ? $"kpi2_no_ete_{moment.Key}" : $"kpi2_provision_{group.Key}_{moment.Key}",
        $"{group.Title} {moment.Words}",
        $"Children with a placement of type \"{group.Title}\" {moment.Words}, of all children",
        group == ProvisionGroup.NoEte ? Polarity.LowerIsBetter : Polarity.NoJudgement,
        "YJB KPI 2, version 8",
        child => moment.Of(child).IsIn(group),
        Measure.Everyone);
}
