using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>A file in use, and what it came with.</summary>
public sealed record FileOrigin(FileVersionSummary Version, ImportRow Import);
