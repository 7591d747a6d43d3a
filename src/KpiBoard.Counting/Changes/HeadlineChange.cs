using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Changes;

/// <summary>A headline measure of one period, with the files in use and with others.</summary>
public sealed record HeadlineChange(Measure Measure, Ratio Before, Ratio After)
{
    /// <summary>The two that boards read first: KPI 2 and KPI 3.</summary>
    public static IReadOnlyList<Measure> Headlines { get; } = [RuleBook.Standard["kpi2_total_suitable_end"], RuleBook.Standard["kpi3_sendaln_plan"]];

    public bool Differs => Before != After;

    internal static Ratio Count(Measure measure, IEnumerable<ChildQuarter> children) =>
        children.Aggregate(default(Ratio), (sum, child) => sum + measure.Adds(child));
}
