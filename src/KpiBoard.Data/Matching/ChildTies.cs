using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Ties UPNs to children and unties them, each with the count that follows from it in one transaction, and never while an import is at work.</summary>
public sealed class ChildTies(BoardDatabase database, TimeProvider clock)
{
    /// <param name="by">The account's name.</param>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    public async Task<TieAnswer> TieAsync(string serviceCode, AskedTie asked, string by, DateOnly asOf, CancellationToken cancellation)
    {
        await using var session = await LockedAsync(cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        var matching = await new MatchingStore(scope).LoadAsync(cancellation);
        if (Problem(matching, asked) is { } problem)
        {
            return problem;
        }

        // A tie to a child who is gone gives way.
        await TiesOf(scope, asked.Upn).ExecuteDeleteAsync(cancellation);
        scope.Context.Ties.Add(new()
        {
            ServiceCode = serviceCode,
            Upn = asked.Upn,
            ChildId = asked.ChildId,
            TiedBy = by,
            TiedAt = clock.GetUtcNow().UtcDateTime,
        });
        await scope.Context.SaveChangesAsync(cancellation);
        await CountAsync(session, serviceCode, asOf, cancellation);
        return TieAnswer.Made;
    }

    /// <summary>False when there is no such tie.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    public async Task<bool> UntieAsync(string serviceCode, string upn, DateOnly asOf, CancellationToken cancellation)
    {
        await using var session = await LockedAsync(cancellation);
        if (await TiesOf(await session.EnterAsync(serviceCode, cancellation), upn).ExecuteDeleteAsync(cancellation) == 0)
        {
            return false;
        }

        await CountAsync(session, serviceCode, asOf, cancellation);
        return true;
    }

    private static TieAnswer? Problem(ServiceMatching matching, AskedTie asked)
    {
        var child = matching.Children.FirstOrDefault(child => child.ChildId == asked.ChildId);
        return matching.Waiting.All(upn => upn.Upn != asked.Upn) ? TieAnswer.NothingWaits
            : child is null ? TieAnswer.NoSuchChild
            : child.Upn is not null && !asked.IsConfirmed ? TieAnswer.HasAnotherUpn
            : null;
    }

    private static IQueryable<TieRow> TiesOf(ServiceScope scope, string upn) =>
        scope.Context.Ties.Where(row => row.ServiceCode == scope.ServiceCode && row.Upn == upn);

    private async Task<BoardSession> LockedAsync(CancellationToken cancellation)
    {
        var session = await database.BeginAsync(cancellation);
        await session.LockAsync(Importer.ImportLock, cancellation);
        return session;
    }

    private async Task CountAsync(BoardSession session, string serviceCode, DateOnly asOf, CancellationToken cancellation)
    {
        await new Count(session, clock, asOf, publish: true).AgainAsync(serviceCode, cancellation);
        await session.CommitAsync(cancellation);
    }
}
