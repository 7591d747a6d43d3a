namespace KpiBoard.Counting.Interpretation;

/// <summary>A measure of one group of children, with what it can bear.</summary>
/// <param name="Value">The part of the split, or of two crossed.</param>
/// <param name="Ratio">Null when it is hidden, and then the rest has no answer.</param>
/// <param name="Range">Of 95%, of a share or a ratio of sums.</param>
/// <param name="Test">The group against all children who are not in it; of a change, of those who gained against those who lost.</param>
/// <param name="AdjustedP">The test's probability among all groups tested with it (Holm); null without a test.</param>
public sealed record ExploredFigure(string Value, Ratio? Ratio, Answer<Interval> Range, Answer<TestResult> Test, double? AdjustedP = null);
