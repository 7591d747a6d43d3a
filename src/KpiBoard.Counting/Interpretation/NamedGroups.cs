using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Interpretation;

/// <summary>The over-represented groups whose engagement and attainment boards were told to monitor, in the inspectors' order.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 7.</remarks>
public static class NamedGroups
{
    public static IReadOnlyList<(string Split, string Value)> All { get; } =
    [
        (ByStatutoryPlan.Split.Name, "plan"),
        (BySend.Split.Name, "identified"),
        (ByPermanentExclusion.Split.Name, "yes"),
        (ByDisposal.Split.Name, "out_of_court"),
        (ByInvestigation.Split.Name, "yes"),
    ];
}
