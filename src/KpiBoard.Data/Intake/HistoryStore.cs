using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Intake;

/// <summary>Every version of every file of a service.</summary>
public sealed class HistoryStore(ServiceScope scope)
{
    /// <summary>Imports on a page.</summary>
    public const int PageSize = 20;

    private IQueryable<ImportRow> Kept => scope.Context.Imports.AsNoTracking()
        .Where(import => import.ServiceCode == scope.ServiceCode && import.Refusal == null);

    /// <summary>How many imports were kept.</summary>
    public Task<int> CountAsync(CancellationToken cancellation) => Kept.CountAsync(cancellation);

    /// <summary>A page of them, the newest first.</summary>
    /// <param name="page">From 1.</param>
    public async Task<IReadOnlyList<HistoryEntry>> PageAsync(int page, CancellationToken cancellation)
    {
        var imports = await Kept
            .OrderByDescending(import => import.ReceivedAt)
            .ThenByDescending(import => import.ImportId)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellation);
        var versions = await new FileVersionStore(scope).ListAsync(cancellation);
        var rows = await scope.Context.VersionUses.AsNoTracking()
            .Where(use => use.ServiceCode == scope.ServiceCode)
            .OrderByDescending(use => use.InUseFrom)
            .ToListAsync(cancellation);
        var uses = rows.ToLookup(use => use.FileVersionId, use => new VersionUse(use.InUseFrom, use.InUseUntil, use.PutBy, ChangeSummary.Read(use.Changes)));
        return imports.ConvertAll(import => new HistoryEntry(
            import,
            ChangeSummary.Read(import.Changes),
            [
                .. versions.Where(version => version.ImportId == import.ImportId)
                    .OrderBy(version => version.FileName, StringComparer.Ordinal)
                    .Select(version => new VersionHistory(version, [.. uses[version.FileVersionId]])),
            ]));
    }
}
