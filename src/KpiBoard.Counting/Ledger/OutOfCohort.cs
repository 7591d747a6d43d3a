using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Ledger;

/// <summary>A child with an order of the period of which none may be counted: it is in no figure of it.</summary>
/// <remarks>Source: counting rules section 2, rule 2.</remarks>
public sealed record OutOfCohort(string ChildId, IReadOnlyList<OrderOut> Orders)
{
    /// <summary>The children of a service who are out of the cohort of a quarter, or out of the caseload of a day, by their ids.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    public static IReadOnlyList<OutOfCohort> Of(ServiceRecord service, Period period, DateOnly asOf) =>
    [
        .. from child in service.Children.OrderBy(child => child.Child.ChildId, StringComparer.Ordinal)
           let orders = child.Orders.Where(order => Cohorts.IsOf(order, period, asOf)).ToList()
           where orders.Count > 0 && OrderChoice.From(orders, child.Child.DateOfBirth) is null
           select new OutOfCohort(child.Child.ChildId, orders.ConvertAll(order => new OrderOut(order, OrderRules.Broken(order, child.Child.DateOfBirth)!.Value))),
    ];
}
