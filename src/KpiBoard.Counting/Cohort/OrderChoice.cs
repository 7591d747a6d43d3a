using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Cohort;

/// <summary>The order kept of those of one child in one period, and those passed over with the rule that passed them.</summary>
public sealed record OrderChoice(Order Kept, IReadOnlyList<PassedOver> PassedOver)
{
    /// <summary>Null when none of the orders may be counted: the child is out of the cohort.</summary>
    public static OrderChoice? From(IReadOnlyList<Order> orders, DateOnly dateOfBirth)
    {
        Order? kept = null;
        foreach (var order in orders)
        {
            if (OrderRules.Broken(order, dateOfBirth) is null && (kept is null || OrderRules.GivesWay(order, kept) is not null))
            {
                kept = order;
            }
        }

        return kept is null ? null : new(kept, orders.Count == 1 ? [] : [.. Others(orders, kept, dateOfBirth)]);
    }

    private static IEnumerable<PassedOver> Others(IReadOnlyList<Order> orders, Order kept, DateOnly dateOfBirth) =>
        orders.Where(order => order != kept).Select(order => new PassedOver(
            order.OrderId,
            OrderRules.Broken(order, dateOfBirth) ?? OrderRules.GivesWay(kept, order) ?? PassedOverRule.HigherOrderId));
}
