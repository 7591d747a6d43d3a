using KpiBoard.Data;
using KpiBoard.Data.Jobs;

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
        var versions = new FileVersionStore(scope);
        return new(
            service,
            await new JobRunStore(scope, clock).ImportsAtWorkAsync(cancellation),
            await versions.OnHoldAsync(cancellation),
            await versions.InUseAsync(cancellation));
    }

    /// <summary>How many imports of a service wait for a person.</summary>
    public async Task<int> CountOnHoldAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        return await new FileVersionStore(await session.EnterAsync(serviceCode, cancellation)).CountOnHoldAsync(cancellation);
    }
}
