using KpiBoard.Counting.Comparing;

namespace KpiBoard.Web.Compare;

/// <summary>Of one service, how every measure of every quarter stood to the mean of that quarter.</summary>
/// <param name="Quarters">The oldest first.</param>
/// <param name="Cells">By quarter and measure.</param>
public sealed record QuartersView(
    CompareChoices Choice, IReadOnlyList<ComparePeriod> Quarters, IReadOnlyDictionary<(string Quarter, string Measure), AreaComparison> Cells)
{
    public HeatCell Cell(ComparePeriod quarter, string measure) => HeatCell.Of(Cells[(quarter.Key, measure)], Choice.Picked!.ServiceCode);
}
