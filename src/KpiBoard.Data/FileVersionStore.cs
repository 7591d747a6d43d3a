using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The versions of a service's files: on hold, in use, replaced, discarded.</summary>
public sealed class FileVersionStore(ServiceScope scope)
{
    private IQueryable<FileVersionRow> Versions => scope.Context.FileVersions.Where(version => version.ServiceCode == scope.ServiceCode);

    /// <summary>Every version without its content, newest first.</summary>
    public Task<List<FileVersionSummary>> ListAsync(CancellationToken cancellation) => Summaries(Versions).ToListAsync(cancellation);

    /// <summary>The version of each file that is counted.</summary>
    public Task<List<FileVersionSummary>> InUseAsync(CancellationToken cancellation) =>
        Summaries(Versions.Where(version => version.State == FileState.InUse)).ToListAsync(cancellation);

    /// <summary>The files of an import, by name.</summary>
    public Task<List<FileVersionSummary>> OfImportAsync(Guid importId, CancellationToken cancellation) =>
        Summaries(Versions.Where(version => version.ImportId == importId)).ToListAsync(cancellation);

    /// <summary>Imports that wait for a person, newest first.</summary>
    public Task<List<ImportRow>> OnHoldAsync(CancellationToken cancellation) => scope.Context.Imports
        .AsNoTracking()
        .Where(import => import.ServiceCode == scope.ServiceCode
            && Versions.Any(version => version.ImportId == import.ImportId && version.State == FileState.OnHold))
        .OrderByDescending(import => import.ReceivedAt)
        .ToListAsync(cancellation);

    /// <summary>How many imports wait for a person.</summary>
    public Task<int> CountOnHoldAsync(CancellationToken cancellation) =>
        Versions.Where(version => version.State == FileState.OnHold).Select(version => version.ImportId).Distinct().CountAsync(cancellation);

    /// <summary>What an import kept of a file, packed; null when it kept none of that name.</summary>
    /// <param name="fileName">Without <c>.csv</c>.</param>
    public Task<byte[]?> ContentAsync(Guid importId, string fileName, CancellationToken cancellation) => Versions
        .Where(version => version.ImportId == importId && version.FileName == fileName)
        .Select(version => version.Content)
        .SingleOrDefaultAsync(cancellation);

    /// <summary>Puts the files of an import that is on hold in use, each in the place of the version before.</summary>
    internal async Task UseAsync(Guid importId, string by, DateTime now, CancellationToken cancellation)
    {
        await UseAsync(Versions.Where(version => version.ImportId == importId), by, now, cancellation);
        await new ImportStore(scope).DecideAsync(importId, by, now, cancellation);
    }

    /// <summary>Puts a version back in use, in the place of the one of its file.</summary>
    /// <param name="changes">JSON: what it moves.</param>
    internal async Task PutBackAsync(Guid versionId, string by, string changes, DateTime now, CancellationToken cancellation)
    {
        await UseAsync(Versions.Where(version => version.FileVersionId == versionId), by, now, cancellation);
        await scope.Context.VersionUses
            .Where(use => use.ServiceCode == scope.ServiceCode && use.FileVersionId == versionId && use.InUseUntil == null)
            .ExecuteUpdateAsync(set => set.SetProperty(use => use.Changes, changes), cancellation);
    }

    /// <summary>Puts versions in use, each in the place of the version of its file before.</summary>
    private async Task UseAsync(IQueryable<FileVersionRow> chosen, string by, DateTime now, CancellationToken cancellation)
    {
        var versions = await Summaries(chosen).ToListAsync(cancellation);
        await ReplaceAsync(versions.ConvertAll(version => version.FileName), now, cancellation);
        await chosen.ExecuteUpdateAsync(
            set => set.SetProperty(version => version.State, FileState.InUse)
                .SetProperty(version => version.InUseFrom, now)
                .SetProperty(version => version.InUseUntil, (DateTime?)null),
            cancellation);
        scope.Context.VersionUses.AddRange(versions.ConvertAll(version => version.UseFrom(scope.ServiceCode, now, by)));
        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes the versions of these files out of use.</summary>
    internal async Task ReplaceAsync(IReadOnlyCollection<string> files, DateTime now, CancellationToken cancellation)
    {
        var replaced = Versions.Where(version => version.State == FileState.InUse && files.Contains(version.FileName));
        await scope.Context.VersionUses
            .Where(use => use.ServiceCode == scope.ServiceCode && use.InUseUntil == null && replaced.Any(version => version.FileVersionId == use.FileVersionId))
            .ExecuteUpdateAsync(set => set.SetProperty(use => use.InUseUntil, now), cancellation);
        await replaced.ExecuteUpdateAsync(
            set => set.SetProperty(version => version.State, FileState.Replaced).SetProperty(version => version.InUseUntil, now),
            cancellation);
    }

    /// <summary>Discards an import that is on hold; false when there is none of that id.</summary>
    internal async Task<bool> DiscardAsync(Guid importId, string by, DateTime now, CancellationToken cancellation)
    {
        var discarded = await Versions
            .Where(version => version.ImportId == importId && version.State == FileState.OnHold)
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.State, FileState.Discarded), cancellation) > 0;
        if (discarded)
        {
            await new ImportStore(scope).DecideAsync(importId, by, now, cancellation);
        }

        return discarded;
    }

    private static IQueryable<FileVersionSummary> Summaries(IQueryable<FileVersionRow> versions) =>
        versions.OrderByDescending(version => version.FileVersionId).Select(FileVersionSummary.OfRow);
}
