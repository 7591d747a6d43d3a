using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Splits;

/// <summary>Released under investigation at some time of the order.</summary>
public static class ByInvestigation
{
    public static Split Split { get; } = Split.Of(
        "released_under_investigation",
        "Released under investigation",
        child => Known.Of(child.Covers(Sources.Investigations), child.Investigations.Count > 0));
}
