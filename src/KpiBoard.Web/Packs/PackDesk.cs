using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Packs;

/// <summary>Asks for packs, and keeps what becomes of them.</summary>
public sealed class PackDesk(BoardDatabase database, JobDesk jobs, TimeProvider clock)
{
    /// <summary>Has a pack made. Whether the one who asks may is for the caller to know.</summary>
    /// <param name="by">The account's name.</param>
    /// <returns>The pack's id.</returns>
    public async Task<Guid> AskAsync(string serviceCode, PackChoice choice, string period, PackForm form, string by, CancellationToken cancellation)
    {
        var packId = Guid.NewGuid();
        JobRunRow? run;
        await using (var session = await database.BeginAsync(cancellation))
        {
            var scope = await session.EnterAsync(serviceCode, cancellation);
            await new PackStore(scope).AskAsync(
                new(packId, PackCode.New(), choice.Title, choice.Write(), period, form, by), clock.GetUtcNow().UtcDateTime, cancellation);
            run = await new JobRunStore(scope, clock).QueuePackAsync(packId, $"{choice.Title}, {period}", by, cancellation);
            await session.CommitAsync(cancellation);
        }

        await jobs.BringAsync(run, cancellation);
        return packId;
    }

    public Task KeepAsync(string serviceCode, Guid packId, MadePack made, CancellationToken cancellation) =>
        InAsync(serviceCode, store => store.KeepAsync(packId, made, clock.GetUtcNow().UtcDateTime, cancellation), cancellation);

    /// <summary>Does something with the packs of a service, in a transaction of its own.</summary>
    public async Task InAsync(string serviceCode, Func<PackStore, Task> work, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await work(new PackStore(await session.EnterAsync(serviceCode, cancellation)));
        await session.CommitAsync(cancellation);
    }
}
