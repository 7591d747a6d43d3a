namespace KpiBoard.Import.Benchmarks;

/// <summary>A published figure of one place.</summary>
/// <param name="Place"><c>Camden</c>, or <c>England</c>.</param>
/// <param name="Value">Percent, from 0 to 100.</param>
/// <param name="Year">As people read it: <c>2023/24</c>.</param>
public sealed record Benchmark(string Place, PublishedValue Value, string Year, string Source);
