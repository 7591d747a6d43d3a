using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Measures;

/// <summary>KPI 3: children with identified special educational needs or additional learning needs (SEND/ALN), and whether they have a formal plan, when their order ends.</summary>
/// <remarks>Source: YJB KPI views, version 8. Conflicting records: any YES wins.</remarks>
public static class LearningPlans
{
    private const string Source = "YJB KPI 3, version 8";

    /// <summary>The headline, 3a and 3b.</summary>
    public static IReadOnlyList<Measure> Overall { get; } =
    [
        Measure.Share(
            "kpi3_sendaln_plan",
            "Formal plan in place",
            "Children with a formal plan, of children with identified SEND/ALN",
            Polarity.HigherIsBetter, Source,
            HasPlan,
            IsIdentified),
        Measure.Share(
            "kpi3_identified_sendaln",
            "Identified SEND/ALN",
            "Children with identified SEND/ALN, of all children",
            Polarity.NoJudgement, Source,
            IsIdentified,
            Measure.Everyone),
        Measure.Share(
            "kpi3_sendaln_suitable_ete",
            "Identified SEND/ALN, in suitable ETE",
            "Children in suitable ETE at the end, of children with identified SEND/ALN",
            Polarity.HigherIsBetter, Source,
            child => child.AtEnd.IsSuitable,
            IsIdentified),
        Measure.Share(
            "kpi3_sendaln_unsuitable_ete",
            "Identified SEND/ALN, in unsuitable ETE",
            "Children in unsuitable ETE at the end, of children with identified SEND/ALN",
            Polarity.LowerIsBetter, Source,
            child => child.AtEnd.IsUnsuitable,
            IsIdentified),
    ];

    /// <summary>3c: who the children with identified SEND/ALN are.</summary>
    public static IReadOnlyList<Measure> Demographics { get; } =
    [
        Part("white", "white", ByEthnicity.Split),
        Part("mixed_ethnic", "of mixed ethnicity", ByEthnicity.Split),
        Part("black", "Black or Black British", ByEthnicity.Split),
        Part("asian", "Asian or Asian British", ByEthnicity.Split),
        Part("other_ethnic", "of another ethnicity", ByEthnicity.Split),
        Part("unknown_ethnic", "of unknown ethnicity", ByEthnicity.Split),
        Part("male", "male", BySex.Split),
        Part("female", "female", BySex.Split),
        Part("unknown_gender", "of unknown gender", BySex.Split),
        Part("10_14", "aged 10 to 14", ByAge.Split),
        Part("15_17", "aged 15 to 17", ByAge.Split),
    ];

    /// <summary>3d: by the type of the order kept, each of its own children (the YJB swaps two denominators: K3-1).</summary>
    public static IReadOnlyList<Measure> ByOrderType { get; } =
    [
        .. OrderType.All.Select(type => Measure.Share(
            $"kpi3_sendaln_{type.Key}",
            $"Identified SEND/ALN, {type.Title.ToLowerInvariant()}",
            $"Children with identified SEND/ALN, of children with {type.Title.ToLowerInvariant()}",
            Polarity.NoJudgement,
            Source,
            IsIdentified,
            child => child.OrderType == type)),
    ];

    internal static bool IsIdentified(ChildQuarter child) => child.LearningNeeds.Count > 0 && child.LearningNeeds.Any(need => need.Identified);

    internal static bool HasPlan(ChildQuarter child) => child.LearningNeeds.Count > 0 && child.LearningNeeds.Any(need => need.HasPlan);

    private static Measure Part(string value, string words, Split split) => Measure.Share(
        $"kpi3_sendaln_{value}",
        $"Identified SEND/ALN, {words}",
        $"Children who are {words}, of children with identified SEND/ALN",
        Polarity.NoJudgement,
        Source,
        child => split.Holds(child, value),
        IsIdentified);
}
