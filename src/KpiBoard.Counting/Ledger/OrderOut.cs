using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Ledger;

/// <summary>An order of a period that may not be counted, and the rule that keeps it out.</summary>
public sealed record OrderOut(Order Order, PassedOverRule Rule);
