using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Measures;

/// <summary>KPI 2, headline, 2a, 2b and 2f: children in suitable and unsuitable education, training and employment (ETE) at the start and end of their order.</summary>
/// <remarks>Source: YJB KPI views, version 8. A child without a placement is neither (the YJB counts it as suitable: K2-1).</remarks>
public static class SuitableEte
{
    private const string Source = "YJB KPI 2, version 8";

    /// <summary>The headline and 2a.</summary>
    public static IReadOnlyList<Measure> Overall { get; } =
    [
        Measure.Share(
            "kpi2_total_suitable_end",
            "Suitable ETE at the end",
            "Children in suitable ETE at the end, of all children",
            Polarity.HigherIsBetter, Source,
            child => child.AtEnd.IsSuitable,
            Measure.Everyone),
        Measure.Change(
            "kpi2_suitable_change",
            "Change in suitable ETE",
            "Children in suitable ETE at the end less those at the start, of all children",
            Polarity.HigherIsBetter, Source,
            ete => ete.IsSuitable),
        Measure.Change(
            "kpi2_unsuitable_change",
            "Change in unsuitable ETE",
            "Children in unsuitable ETE at the end less those at the start, of all children",
            Polarity.LowerIsBetter, Source,
            ete => ete.IsUnsuitable),
        Measure.Share(
            "kpi2_total_unsuitable_end",
            "Unsuitable ETE at the end",
            "Children in unsuitable ETE at the end, of all children",
            Polarity.LowerIsBetter, Source,
            child => child.AtEnd.IsUnsuitable,
            Measure.Everyone),
        Measure.Share(
            "kpi2_total_suitable_start",
            "Suitable ETE at the start",
            "Children in suitable ETE at the start, of all children",
            Polarity.HigherIsBetter, Source,
            child => child.AtStart.IsSuitable,
            Measure.Everyone),
        Measure.Share(
            "kpi2_total_unsuitable_start",
            "Unsuitable ETE at the start",
            "Children in unsuitable ETE at the start, of all children",
            Polarity.LowerIsBetter, Source,
            child => child.AtStart.IsUnsuitable,
            Measure.Everyone),
    ];

    /// <summary>2b: above school age, then of school age; each at its own moment.</summary>
    public static IReadOnlyList<Measure> BySchoolAge { get; } =
    [
        .. AtMoment.Both.SelectMany(moment => Pair("above_school_age", "above school age", moment, child => !moment.Of(child).SchoolAge)),
        .. AtMoment.Both.SelectMany(moment => Pair("school_age", "of school age", moment, child => moment.Of(child).SchoolAge)),
    ];

    /// <summary>2f: by the type of the order kept.</summary>
    public static IReadOnlyList<Measure> ByOrderType { get; } =
    [
        .. from key in new[] { "cust", "oocd", "ro", "yc_with_yjs", "ycc", "yro" }
           let type = OrderType.Of(key)
           from moment in AtMoment.Both
           from measure in Pair(key, $"with {type.Title.ToLowerInvariant()}", moment, child => child.OrderType == type)
           select measure,
    ];

    // The YJB's "unsuitable, above school age, at the start" tests the end (K2-2); here each tests its own moment.
    private static Measure[] Pair(string key, string whom, AtMoment moment, Func<ChildQuarter, bool> of) =>
    [
        Measure.Share(
            $"kpi2_suitable_{key}_{moment.Key}",
            $"Suitable ETE {moment.Words}, children {whom}",
            $"Children in suitable ETE {moment.Words}, of children {whom}",
            Polarity.HigherIsBetter, Source,
            child => moment.Of(child).IsSuitable,
            of),
        Measure.Share(
            $"kpi2_unsuitable_{key}_{moment.Key}",
            $"Unsuitable ETE {moment.Words}, children {whom}",
            $"Children in unsuitable ETE {moment.Words}, of children {whom}",
            Polarity.LowerIsBetter, Source,
            child => moment.Of(child).IsUnsuitable,
            of),
    ];
}
