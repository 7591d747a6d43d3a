namespace KpiBoard.Counting.Interpretation;

/// <summary>How likely a difference at least as large is by chance alone.</summary>
/// <param name="P">Two-sided, from 0 to 1.</param>
/// <param name="Z">In standard errors, with its sign; null for an exact test.</param>
public readonly record struct TestResult(double P, TestUsed Used, double? Z)
{
    public bool IsMoreThanChance => P < Confidence.Significant;
}
