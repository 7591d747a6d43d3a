using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Import;

namespace KpiBoard.Web.Files;

/// <summary>What a service's data page shows.</summary>
public sealed record FilesView(ServiceRow Service, IReadOnlyList<FileVersionSummary> InUse, IReadOnlyList<HeldImport> OnHold);

/// <summary>An import that waits for a person.</summary>
public sealed record HeldImport(ImportRow Import, IReadOnlyList<FileVersionSummary> Files, IReadOnlyList<(Finding First, int Count, int Accepted)> Findings);
