using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Picture;

/// <summary>From start to end: who gained suitable ETE and who lost it, and where the children were at either.</summary>
/// <remarks>Source: counting rules section 4; the measure <c>kpi2_suitable_change</c>, whose numerator is those who gained less those who lost.</remarks>
public static class EteChange
{
    public static Topic Change { get; } = Topic.OfChildren(
        "ete_change",
        "Who gained and who lost suitable ETE",
        "Children by whether they were in suitable ETE at the start and at the end, of all children",
        Measure.Everyone,
        RuleBook.Standard["kpi2_suitable_change"],
        TopicGroup.Children("kept", "In suitable ETE at both", child => child.AtStart.IsSuitable && child.AtEnd.IsSuitable),
        TopicGroup.Children("gained", "Gained it", child => !child.AtStart.IsSuitable && child.AtEnd.IsSuitable),
        TopicGroup.Children("lost", "Lost it", child => child.AtStart.IsSuitable && !child.AtEnd.IsSuitable),
        TopicGroup.Children("without", "In suitable ETE at neither", child => !child.AtStart.IsSuitable && !child.AtEnd.IsSuitable));

    public static Topic AtStart { get; } = Where("start", "At the start", child => child.AtStart);

    public static Topic AtEnd { get; } = Topic.OfChildren(
        "ete_end",
        "At the end",
        "Children by their ETE at the end, of all children",
        Measure.Everyone,
        RuleBook.Standard["kpi2_total_suitable_end"],
        TopicGroup.Of("suitable", "Suitable", "kpi2_total_suitable_end"),
        TopicGroup.Of("unsuitable", "Unsuitable", UnsuitableEte.KnownAtEnd),
        TopicGroup.Of("unknown", "Suitability unknown", "ete_suitability_unknown_end"),
        TopicGroup.Of("not_recorded", "Not recorded", "ete_not_recorded_end"));

    // The same four as at the end, of which alone there are measures.
    private static Topic Where(string key, string title, Func<ChildQuarter, EteAtMoment> moment) => Topic.OfChildren(
        $"ete_{key}",
        title,
        $"Children by their ETE at the {key}, of all children",
        Measure.Everyone,
        RuleBook.Standard["kpi2_total_suitable_start"],
        TopicGroup.Children("suitable", "Suitable", child => moment(child).IsSuitable),
        TopicGroup.Children("unsuitable", "Unsuitable", child => moment(child).IsUnsuitable && !moment(child).IsSuitabilityUnknown),
        TopicGroup.Children("unknown", "Suitability unknown", child => moment(child).IsSuitabilityUnknown),
        TopicGroup.Children("not_recorded", "Not recorded", child => !moment(child).IsRecorded));
}
