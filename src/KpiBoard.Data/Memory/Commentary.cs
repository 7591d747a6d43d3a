namespace KpiBoard.Data.Memory;

/// <summary>One version of what is said of a measure in a quarter.</summary>
/// <param name="Measure">Null for the quarter as a whole.</param>
/// <param name="Version">From 1 on.</param>
public sealed record Commentary(string? Measure, int Version, string Words, string By, DateTime At);
