namespace KpiBoard.Counting.Publishing;

/// <summary>A total that every reader is told, and the cells it is the sum of.</summary>
public sealed record PublishedTotal(IReadOnlyList<string> Cells, int Total);
