namespace KpiBoard.Counting.Splits;

/// <summary>The type of the order kept.</summary>
public static class ByOrderType
{
    public static Split Split { get; } = Split.Of("order_type", "Order type", child => child.OrderType.Key);
}
