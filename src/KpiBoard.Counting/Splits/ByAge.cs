namespace KpiBoard.Counting.Splits;

/// <summary>Age in completed years on the day the order began.</summary>
public static class ByAge
{
    public static Split Split { get; } = Split.Of("age", "Age", child => child.Age <= 14 ? "10_14" : "15_17");
}
