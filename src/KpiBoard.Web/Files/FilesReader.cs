using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files;

/// <summary>Reads a service's files for its data page.</summary>
public sealed class FilesReader(BoardDatabase database, TimeProvider clock)
{
    /// <returns>Null when there is no such service.</returns>
    public async Task<FilesView?> ReadAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var versions = await new FileVersionStore(scope).ListAsync(cancellation);
        var held = new List<HeldImport>();
        foreach (var import in await new FileVersionStore(scope).OnHoldAsync(cancellation))
        {
            held.Add(new(
                import,
                versions.FindAll(version => version.ImportId == import.ImportId),
                await new FindingStore(scope).KindsAsync(import.ImportId, clock.Today(), cancellation)));
        }

        return new(service, versions.FindAll(version => version.State == FileState.InUse), held);
    }
}
