namespace KpiBoard.Data;

/// <summary>Keeps and withdraws rulings, and counts the service again with each: all or nothing, and never while an import is at work.</summary>
public sealed class ConflictDesk(BoardDatabase database, TimeProvider clock)
{
    /// <summary>Rules on an open conflict; false when there is none of the key any more.</summary>
    /// <param name="key">See <see cref="OpenConflict.Key"/>.</param>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    public Task<bool> RuleAsync(string serviceCode, string key, Verdict verdict, DateOnly asOf, CancellationToken cancellation) =>
        DecideAsync(serviceCode, store => store.RuleAsync(key, verdict, asOf, clock.GetUtcNow().UtcDateTime, cancellation), asOf, cancellation);

    /// <summary>Withdraws a ruling; false when there is none of the id any more.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    public Task<bool> WithdrawAsync(string serviceCode, Guid rulingId, DateOnly asOf, CancellationToken cancellation) =>
        DecideAsync(serviceCode, store => store.WithdrawAsync(rulingId, cancellation), asOf, cancellation);

    private async Task<bool> DecideAsync(string serviceCode, Func<ConflictStore, Task<bool>> decide, DateOnly asOf, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(Importer.ImportLock, cancellation);
        if (!await decide(new(await session.EnterAsync(serviceCode, cancellation))))
        {
            return false;
        }

        await new Count(session, clock, asOf, publish: true).AgainAsync(serviceCode, cancellation);
        await session.CommitAsync(cancellation);
        return true;
    }
}
