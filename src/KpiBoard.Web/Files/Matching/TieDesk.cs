using KpiBoard.Data;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.Matching;

/// <summary>Shows a UPN that waits beside the children it may be of, and ties it to one, for those with the child-level permission.</summary>
public sealed class TieDesk(BoardDatabase database, TimeProvider clock)
{
    /// <summary>One UPN that waits, with the children it may be of.</summary>
    /// <returns>Null when there is no such service.</returns>
    public async Task<TieView?> ReadAsync(string serviceCode, string? upn, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var store = new MatchingStore(await session.EnterAsync(serviceCode, cancellation));
        var matching = await store.LoadAsync(cancellation);
        if (matching.Waiting.FirstOrDefault(waiting => waiting.Upn == upn) is not { } found)
        {
            return new(service, null, matching, []);
        }

        var waits = (await store.WithSchoolsAsync([found], cancellation))[0];
        var without = matching.WithoutUpn.Select(child => child.ChildId).ToHashSet(StringComparer.Ordinal);
        return new(service, waits, matching, [.. (await store.AtSchoolAsync(waits, cancellation)).Where(without.Contains)]);
    }

    /// <summary>Ties it, if it can be tied as asked, and has the service counted with it.</summary>
    /// <param name="by">The account's name.</param>
    public Task<TieAnswer> TieAsync(string serviceCode, AskedTie asked, string by, CancellationToken cancellation) =>
        new ChildTies(database, clock).TieAsync(serviceCode, asked, by, clock.Today(), cancellation);

    /// <summary>False when there is no such tie.</summary>
    public Task<bool> UntieAsync(string serviceCode, string upn, CancellationToken cancellation) =>
        new ChildTies(database, clock).UntieAsync(serviceCode, upn, clock.Today(), cancellation);
}
