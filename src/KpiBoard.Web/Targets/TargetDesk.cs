using KpiBoard.Counting.Interpretation;
using KpiBoard.Data;
using KpiBoard.Web.Hosting;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Targets;

/// <summary>Reads, sets and removes what a service aims at.</summary>
public sealed class TargetDesk(BoardDatabase database, TimeProvider clock)
{
    /// <returns>Null when there is no such service.</returns>
    public async Task<TargetsView?> ReadAsync(Viewer viewer, string serviceCode, CancellationToken cancellation)
    {
        await using var session = await (viewer.SeesCounts ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation));
        return await new ServiceStore(session).FindAsync(serviceCode, cancellation) is { } service
            ? new(service, await new TargetStore(await session.EnterAsync(serviceCode, cancellation)).LoadAsync(cancellation), clock.Today())
            : null;
    }

    /// <param name="by">The account's name.</param>
    public async Task SetAsync(string serviceCode, Target target, string by, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var store = new TargetStore(await session.EnterAsync(serviceCode, cancellation));
        await store.SetAsync(target, by, clock.GetUtcNow().UtcDateTime, cancellation);
        await session.CommitAsync(cancellation);
    }

    /// <summary>False when there was none from that day.</summary>
    public async Task<bool> RemoveAsync(string serviceCode, string measure, DateOnly from, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var removed = await new TargetStore(await session.EnterAsync(serviceCode, cancellation)).RemoveAsync(measure, from, cancellation);
        await session.CommitAsync(cancellation);
        return removed;
    }
}
