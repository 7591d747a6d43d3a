namespace KpiBoard.Import.Mappings;

/// <summary>A row as it will be read.</summary>
/// <param name="Cells">By the columns of its file; null for a blank.</param>
/// <param name="Findings">What is wrong with the row by itself: whether its child is known is not asked.</param>
public sealed record SampleRow(int Line, IReadOnlyList<string?> Cells, IReadOnlyList<Finding> Findings);
