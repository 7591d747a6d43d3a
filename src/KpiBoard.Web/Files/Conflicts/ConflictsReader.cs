using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.Conflicts;

/// <summary>Reads a service's conflicts, for those who may open a child.</summary>
public sealed class ConflictsReader(BoardDatabase database, TimeProvider clock)
{
    /// <returns>Null when there is no such service.</returns>
    public async Task<ConflictsView?> ReadAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var conflicts = new ConflictStore(scope);
        return new(
            service,
            await conflicts.OpenAsync(clock.Today(), cancellation),
            await conflicts.RuledAsync(cancellation),
            await new ChildStore(scope).AddressesAsync(cancellation),
            await FilesAsync(scope, cancellation));
    }

    private static async Task<Dictionary<string, ImportRow>> FilesAsync(ServiceScope scope, CancellationToken cancellation)
    {
        var imports = (await new ImportStore(scope).ListAsync(cancellation)).ToDictionary(import => import.ImportId);
        var inUse = await new FileVersionStore(scope).InUseAsync(cancellation);
        return inUse.ToDictionary(version => version.FileName, version => imports[version.ImportId], StringComparer.Ordinal);
    }
}
