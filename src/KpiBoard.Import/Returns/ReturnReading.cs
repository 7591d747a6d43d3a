using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>What a file of a KPI return said.</summary>
/// <param name="Return">Null when anything was in error: nothing of such a file is used.</param>
/// <param name="Findings">All that is wrong, in the order of files, lines and columns.</param>
public sealed record ReturnReading(KpiReturn? Return, IReadOnlyList<Finding> Findings);
