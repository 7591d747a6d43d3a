namespace KpiBoard.Counting.Splits;

/// <summary>Out of court, or in court.</summary>
public static class ByDisposal
{
    public static Split Split { get; } = Split.Of("disposal", "Disposal", child => child.OrderType.Disposal);
}
