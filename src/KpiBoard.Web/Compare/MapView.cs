using KpiBoard.Counting.Comparing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Compare;

/// <summary>Every measure of every service chosen.</summary>
/// <param name="Choice">What can be chosen, and what is.</param>
/// <param name="Columns">A measure each.</param>
public sealed record MapView(CompareChoices Choice, IReadOnlyList<AreaComparison> Columns)
{
    /// <summary>The services, by name; or by how they stand in the measure sorted by, the worse first.</summary>
    public IEnumerable<ServiceRow> InOrder(string? sort) => Columns.FirstOrDefault(column => column.Measure.Id == sort) is { } by
        ? Choice.Chosen.OrderBy(service => HeatCell.Of(by, service.ServiceCode).Order)
        : Choice.Chosen;
}
