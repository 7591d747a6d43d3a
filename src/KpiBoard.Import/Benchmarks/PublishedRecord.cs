namespace KpiBoard.Import.Benchmarks;

/// <summary>A record of a published file.</summary>
/// <param name="Line">Its first physical line; the header is 1.</param>
internal sealed record PublishedRecord(int Line, IReadOnlyList<string> Cells);
