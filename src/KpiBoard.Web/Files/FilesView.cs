using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files;

/// <summary>What a service's data page shows.</summary>
/// <param name="AtWork">Imports that wait their turn or are being checked, newest first.</param>
/// <param name="OnHold">Imports that wait for a person, newest first.</param>
public sealed record FilesView(
    ServiceRow Service, IReadOnlyList<JobRunRow> AtWork, IReadOnlyList<ImportRow> OnHold, IReadOnlyList<FileVersionSummary> InUse);
