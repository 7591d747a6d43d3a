using MathNet.Numerics.Distributions;

namespace KpiBoard.Counting.Interpretation;

/// <summary>Tests a change of the same children: whether those who gained and those who lost differ by more than chance.</summary>
/// <remarks>Source: McNemar 1947, exact form: of those who changed, half would gain by chance. Those who stayed as they were say nothing.</remarks>
public static class McNemar
{
    /// <summary>No answer when no child changed.</summary>
    public static Answer<TestResult> Test(long gained, long lost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(gained);
        ArgumentOutOfRangeException.ThrowIfNegative(lost);
        return gained + lost == 0
            ? Answer.None<TestResult>("no child changed")
            : Answer.Of(new TestResult(TwoSided(gained, lost), TestUsed.McNemarExact, null));
    }

    private static double TwoSided(long gained, long lost) =>
        gained == lost ? 1 : Math.Min(1, 2 * Binomial.CDF(0.5, (int)(gained + lost), Math.Min(gained, lost)));
}
