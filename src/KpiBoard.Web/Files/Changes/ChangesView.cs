using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Changes;

/// <summary>What a page shows before files come in use.</summary>
/// <param name="Import">What the files came with.</param>
/// <param name="File">The version that would be put back; null for a whole import.</param>
/// <param name="Preview">Null when there is nothing to decide: the files are in use, or do not wait any more.</param>
/// <param name="Addresses">The random id of each child that was ever counted, by its child id; null for who may not read children.</param>
public sealed record ChangesView(
    ServiceRow Service, ImportRow Import, FileVersionSummary? File, Preview? Preview, IReadOnlyDictionary<string, Guid>? Addresses);
