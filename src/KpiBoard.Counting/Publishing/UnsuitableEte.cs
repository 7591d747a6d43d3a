using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Publishing;

/// <summary>Children whose ETE at the end is recorded, and neither suitable nor of unknown suitability.</summary>
/// <remarks>
/// Source: counting rules section 4, "people see unsuitable, unknown suitability and not recorded apart".
/// The YJB's own <c>kpi2_total_unsuitable_end</c> holds the unknown too. It is not among the 120 of the rule book.
/// </remarks>
public static class UnsuitableEte
{
    public static Measure KnownAtEnd { get; } = Measure.Share(
        "ete_unsuitable_known_end",
        "Unsuitable ETE at the end",
        "Children known to be in unsuitable ETE at the end, of all children",
        Polarity.LowerIsBetter, "YJB KPI 2, version 8, less unknown suitability",
        child => IsUnsuitable(child.AtEnd),
        Measure.Everyone);

    private static bool IsUnsuitable(EteAtMoment ete) => ete.IsUnsuitable && !ete.IsSuitabilityUnknown;
}
