using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>What came of an input.</summary>
/// <param name="Refused">Why nothing of it was kept, in plain words; null when something was.</param>
public sealed record ImportOutcome(InputReading Reading, IReadOnlyList<ServiceImport> Services, string? Refused);
