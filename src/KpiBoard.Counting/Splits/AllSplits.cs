namespace KpiBoard.Counting.Splits;

/// <summary>Every split by its name.</summary>
/// <remarks>Source: counting rules section 7.</remarks>
public static class AllSplits
{
    public static IReadOnlyList<Split> InOrder { get; } =
    [
        BySex.Split,
        ByEthnicity.Split,
        ByAge.Split,
        BySchoolAge.Split,
        ByOrderType.Split,
        ByDisposal.Split,
        ByProvision.Split,
        BySend.Split,
        ByStatutoryPlan.Split,
        ByPermanentExclusion.Split,
        ByInvestigation.Split,
        ByCare.Split,
        ByPartTimeTimetable.Split,
    ];

    /// <summary>Null for a name that is no split's.</summary>
    public static Split? Find(string name) => InOrder.FirstOrDefault(split => split.Name == name);
}
