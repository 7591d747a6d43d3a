using KpiBoard.Data;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>Reads the warnings that people of a service have accepted.</summary>
public sealed class AcceptedReader(BoardDatabase database, TimeProvider clock)
{
    /// <returns>Null when there is no such service.</returns>
    public async Task<AcceptedView?> ReadAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        return new(service, await new AcceptedWarningStore(scope).ListAsync(cancellation), clock.Today());
    }
}
