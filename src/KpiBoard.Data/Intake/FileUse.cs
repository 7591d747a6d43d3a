namespace KpiBoard.Data.Intake;

/// <summary>Puts files in use that a person chose, counts the service with them and keeps what they moved: all or nothing, and never while an import is at work.</summary>
public sealed class FileUse(BoardDatabase database, TimeProvider clock)
{
    /// <summary>Uses an import that is on hold, its rows in error set aside.</summary>
    /// <param name="seen">The preview that was decided upon; null when none was shown.</param>
    /// <param name="by">The account's name, or the way it was decided.</param>
    public Task<UseOutcome> UseHeldAsync(string serviceCode, Guid importId, string? seen, string by, DateOnly asOf, CancellationToken cancellation) =>
        UseAsync(serviceCode, scope => Exchange.OfHeldAsync(scope, importId, cancellation), seen, asOf, UseHeldAsync, by, cancellation);

    /// <summary>Puts a version that was replaced or discarded back in use.</summary>
    /// <param name="seen">The preview that was decided upon.</param>
    /// <param name="by">The account's name.</param>
    public Task<UseOutcome> PutBackAsync(string serviceCode, Guid versionId, string? seen, string by, DateOnly asOf, CancellationToken cancellation) =>
        UseAsync(serviceCode, scope => Exchange.OfKeptAsync(scope, versionId, cancellation), seen, asOf, PutBackAsync, by, cancellation);

    private async Task<UseOutcome> UseAsync(
        string serviceCode,
        Func<ServiceScope, Task<Exchange?>> find,
        string? seen,
        DateOnly asOf,
        Func<ServiceScope, Exchange, string, string, CancellationToken, Task> use,
        string by,
        CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(Importer.ImportLock, cancellation);
        var scope = await session.EnterAsync(serviceCode, cancellation);
        if (await find(scope) is not { } exchange)
        {
            return UseOutcome.NotThere;
        }

        if (seen is not null && seen != exchange.Seen)
        {
            return UseOutcome.Stale;
        }

        var before = await ServiceFacts.LoadAsync(scope, exchange.InUse, cancellation);
        var after = await ServiceFacts.LoadAsync(scope, exchange.Then, cancellation);
        await use(scope, exchange, ChangeSummary.Of(before, after, asOf).Write(), by, cancellation);
        await new Count(session, clock, asOf, publish: true).ReplaceAsync([CountedService.Of(after, asOf, publish: true)], cancellation);
        await session.CommitAsync(cancellation);
        return UseOutcome.Used;
    }

    private async Task UseHeldAsync(ServiceScope scope, Exchange exchange, string changes, string by, CancellationToken cancellation)
    {
        var import = exchange.Coming[0].ImportId;
        await new FileVersionStore(scope).UseAsync(import, by, clock.GetUtcNow().UtcDateTime, cancellation);
        await new ImportStore(scope).KeepChangesAsync(import, changes, cancellation);
    }

    private Task PutBackAsync(ServiceScope scope, Exchange exchange, string changes, string by, CancellationToken cancellation) =>
        new FileVersionStore(scope).PutBackAsync(exchange.Coming[0].FileVersionId, by, changes, clock.GetUtcNow().UtcDateTime, cancellation);
}
