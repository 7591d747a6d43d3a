using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>What was sent for a service, whatever became of it.</summary>
public sealed class ImportStore(ServiceScope scope)
{
    private IQueryable<ImportRow> Imports => scope.Context.Imports.Where(import => import.ServiceCode == scope.ServiceCode);

    /// <summary>Null when there is none of that id.</summary>
    public Task<ImportRow?> FindAsync(Guid importId, CancellationToken cancellation) =>
        Imports.AsNoTracking().SingleOrDefaultAsync(import => import.ImportId == importId, cancellation);

    /// <summary>Every import, newest first.</summary>
    public Task<List<ImportRow>> ListAsync(CancellationToken cancellation) =>
        Imports.AsNoTracking().OrderByDescending(import => import.ReceivedAt).ThenByDescending(import => import.ImportId).ToListAsync(cancellation);

    /// <summary>Keeps what an import moved when it was put in use.</summary>
    /// <param name="changes">JSON.</param>
    internal Task<int> KeepChangesAsync(Guid importId, string changes, CancellationToken cancellation) => Imports
        .Where(import => import.ImportId == importId)
        .ExecuteUpdateAsync(set => set.SetProperty(import => import.Changes, changes), cancellation);

    /// <summary>Notes who used or discarded an import.</summary>
    internal Task<int> DecideAsync(Guid importId, string by, DateTime now, CancellationToken cancellation) => Imports
        .Where(import => import.ImportId == importId)
        .ExecuteUpdateAsync(set => set.SetProperty(import => import.DecidedBy, by).SetProperty(import => import.DecidedAt, now), cancellation);

    /// <summary>Forgets that an import was refused: it is tried again under the same id.</summary>
    internal async Task ForgetRefusedAsync(Guid importId, CancellationToken cancellation)
    {
        var refused = Imports.Where(import => import.ImportId == importId && import.Refusal != null);
        await scope.Context.Findings
            .Where(finding => finding.ServiceCode == scope.ServiceCode && refused.Any(import => import.ImportId == finding.ImportId))
            .ExecuteDeleteAsync(cancellation);
        await refused.ExecuteDeleteAsync(cancellation);
    }
}
