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

    /// <summary>The files that came with an input of a name since a moment, newest first.</summary>
    public Task<List<FileVersionSummary>> OfInputAsync(string inputName, DateTime since, CancellationToken cancellation) =>
        Summaries(Versions.Where(version => scope.Context.Imports.Any(import =>
            import.ServiceCode == version.ServiceCode && import.ImportId == version.ImportId
            && import.InputName == inputName && import.ReceivedAt >= since))).ToListAsync(cancellation);

    /// <summary>Imports that wait for a person, newest first.</summary>
    public Task<List<ImportRow>> OnHoldAsync(CancellationToken cancellation) => scope.Context.Imports
        .AsNoTracking()
        .Where(import => import.ServiceCode == scope.ServiceCode
            && Versions.Any(version => version.ImportId == import.ImportId && version.State == FileState.OnHold))
        .OrderByDescending(import => import.ReceivedAt)
        .ToListAsync(cancellation);

    /// <summary>Puts the files of an import that is on hold in use, each in the place of the version before.</summary>
    internal async Task UseAsync(Guid importId, DateTime now, CancellationToken cancellation)
    {
        var ofImport = Versions.Where(version => version.ImportId == importId);
        await ReplaceAsync(await ofImport.Select(version => version.FileName).ToListAsync(cancellation), now, cancellation);
        await ofImport.ExecuteUpdateAsync(
            set => set.SetProperty(version => version.State, FileState.InUse).SetProperty(version => version.InUseFrom, now),
            cancellation);
    }

    /// <summary>Takes the versions of these files out of use.</summary>
    internal Task ReplaceAsync(IReadOnlyCollection<string> files, DateTime now, CancellationToken cancellation) => Versions
        .Where(version => version.State == FileState.InUse && files.Contains(version.FileName))
        .ExecuteUpdateAsync(
            set => set.SetProperty(version => version.State, FileState.Replaced).SetProperty(version => version.InUseUntil, now),
            cancellation);

    /// <summary>Discards an import that is on hold; false when there is none of that id.</summary>
    internal async Task<bool> DiscardAsync(Guid importId, CancellationToken cancellation) => await Versions
        .Where(version => version.ImportId == importId && version.State == FileState.OnHold)
        .ExecuteUpdateAsync(set => set.SetProperty(version => version.State, FileState.Discarded), cancellation) > 0;

    private static IQueryable<FileVersionSummary> Summaries(IQueryable<FileVersionRow> versions) =>
        versions.OrderByDescending(version => version.FileVersionId).Select(FileVersionSummary.OfRow);
}
