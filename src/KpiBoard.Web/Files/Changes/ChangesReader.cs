using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Files.Changes;

/// <summary>Reads what files would change if they came in use, for whoever looks: children only for those with the child-level permission.</summary>
public sealed class ChangesReader(BoardDatabase database, TimeProvider clock)
{
    /// <returns>Null when there is no such import of the service.</returns>
    public Task<ChangesView?> ReadImportAsync(Viewer viewer, string serviceCode, Guid importId, CancellationToken cancellation) =>
        ReadAsync(viewer, serviceCode, scope => OfImportAsync(scope, importId, cancellation), cancellation);

    /// <returns>Null when there is no such version of the service.</returns>
    public Task<ChangesView?> ReadVersionAsync(Viewer viewer, string serviceCode, Guid versionId, CancellationToken cancellation) =>
        ReadAsync(viewer, serviceCode, scope => OfVersionAsync(scope, versionId, cancellation), cancellation);

    private async Task<ChangesView?> ReadAsync(
        Viewer viewer, string serviceCode, Func<ServiceScope, Task<Found?>> find, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        if (await find(scope) is not { } found)
        {
            return null;
        }

        var addresses = viewer.May(Right.ReadChildren, serviceCode) ? await new ChildStore(scope).AddressesAsync(cancellation) : null;
        return new(service, found.Import, found.File, found.Preview, addresses);
    }

    private async Task<Found?> OfImportAsync(ServiceScope scope, Guid importId, CancellationToken cancellation) =>
        await new ImportStore(scope).FindAsync(importId, cancellation) is { } import
            ? new(import, null, await new PreviewStore(scope).OfHeldAsync(importId, clock.Today(), cancellation))
            : null;

    private async Task<Found?> OfVersionAsync(ServiceScope scope, Guid versionId, CancellationToken cancellation)
    {
        var versions = await new FileVersionStore(scope).ListAsync(cancellation);
        return versions.Find(version => version.FileVersionId == versionId) is { } file
            && await new ImportStore(scope).FindAsync(file.ImportId, cancellation) is { } import
            ? new(import, file, await new PreviewStore(scope).OfKeptAsync(versionId, clock.Today(), cancellation))
            : null;
    }

    private sealed record Found(ImportRow Import, FileVersionSummary? File, Preview? Preview);
}
