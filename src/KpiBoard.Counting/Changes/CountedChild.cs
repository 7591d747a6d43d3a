using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Changes;

/// <summary>A child on one side of a comparison: what the files say of it, and how it is counted in the period.</summary>
/// <param name="Record">Null when the files have no such child.</param>
/// <param name="Counted">Null when it is not counted.</param>
public readonly record struct CountedChild(ChildRecord? Record, ChildQuarter? Counted);
