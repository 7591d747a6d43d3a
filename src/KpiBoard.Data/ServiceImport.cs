namespace KpiBoard.Data;

/// <summary>What an import came to for one service.</summary>
/// <param name="HoldReason">Why it waits, in plain words; null when it does not.</param>
/// <param name="Files">Each file with what became of its rows.</param>
public sealed record ServiceImport(
    string ServiceCode, Guid ImportId, ImportState State, string? HoldReason, IReadOnlyList<FileVersionSummary> Files);
