using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Splits;

/// <summary>Identified special educational or additional learning needs.</summary>
public static class BySend
{
    public static Split Split { get; } = Split.Of(
        "send", "SEND or ALN", child => LearningPlans.IsIdentified(child) ? "identified" : "not_identified");
}
