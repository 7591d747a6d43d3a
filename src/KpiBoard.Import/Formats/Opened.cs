namespace KpiBoard.Import.Formats;

/// <summary>An open file, and a note on how it is written where that is worth one.</summary>
internal sealed record Opened(ITable Table, string? Note);
