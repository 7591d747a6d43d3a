using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>Asks for runs: first in the table of runs, then of the scheduler. A kill between the two is mended by the next look.</summary>
public sealed class JobDesk(BoardDatabase database, TimeProvider clock, IScheduler scheduler, JobSettings settings)
{
    /// <summary>Does something with the runs of a service, in a transaction of its own.</summary>
    public async Task<T> InAsync<T>(string serviceCode, Func<JobRunStore, Task<T>> work, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var done = await work(new JobRunStore(await session.EnterAsync(serviceCode, cancellation), clock));
        await session.CommitAsync(cancellation);
        return done;
    }

    /// <summary>Does something with the runs of a service, in a transaction of its own.</summary>
    public Task InAsync(string serviceCode, Func<JobRunStore, Task> work, CancellationToken cancellation) => InAsync(
        serviceCode,
        async store =>
        {
            await work(store);
            return true;
        },
        cancellation);

    /// <summary>Has a service counted, unless that was asked for already.</summary>
    public async Task CountAsync(string serviceCode, CancellationToken cancellation) =>
        await BringAsync(await InAsync(serviceCode, store => store.QueueCountAsync(cancellation), cancellation), cancellation);

    /// <summary>Has an input imported that was taken under a run's id; nothing when that was asked for already.</summary>
    public async Task ImportAsync(string serviceCode, AskedImport import, CancellationToken cancellation) =>
        await BringAsync(await InAsync(serviceCode, store => store.QueueImportAsync(import, cancellation), cancellation), cancellation);

    /// <summary>Has several inputs imported, all or none; <paramref name="asked"/> is done between asking and the beginning.</summary>
    public async Task ImportAsync(string serviceCode, IEnumerable<AskedImport> imports, Action<AskedImport> asked, CancellationToken cancellation)
    {
        var runs = await InAsync(
            serviceCode,
            async store =>
            {
                var queued = new List<JobRunRow>();
                foreach (var import in imports)
                {
                    queued.Add((await store.QueueImportAsync(import, cancellation))!);
                }

                return queued;
            },
            cancellation);
        imports.ToList().ForEach(asked);
        foreach (var run in runs)
        {
            await BringAsync(run, cancellation);
        }
    }

    /// <summary>Has every service counted that has files in use.</summary>
    public Task CountAllAsync(CancellationToken cancellation) => CountAsync(work => work.ServicesInUseAsync(cancellation), cancellation);

    /// <summary>Has every service counted one of whose files came in use after it was counted last.</summary>
    public Task CountUncountedAsync(CancellationToken cancellation) => CountAsync(work => work.UncountedAsync(cancellation), cancellation);

    /// <summary>Brings every run to work again that waits or was at work, and has not been heard of for long.</summary>
    public async Task BringUnheardAsync(CancellationToken cancellation)
    {
        var before = (clock.GetUtcNow() - settings.Unheard).UtcDateTime;
        foreach (var run in await LookAsync(work => work.UnheardAsync(before, cancellation), cancellation))
        {
            await InAsync(run.ServiceCode, store => store.HearAsync(run.RunId, cancellation), cancellation);
            await BringAsync(run, cancellation);
        }
    }

    /// <summary>Has the run's job begin; nothing for no run.</summary>
    public Task BringAsync(JobRunRow? run, CancellationToken cancellation) =>
        run is null ? Task.CompletedTask : scheduler.RunSoonAsync(run, cancellation);

    private async Task CountAsync(Func<WaitingWork, Task<List<string>>> which, CancellationToken cancellation)
    {
        foreach (var code in await LookAsync(which, cancellation))
        {
            await CountAsync(code, cancellation);
        }
    }

    private async Task<T> LookAsync<T>(Func<WaitingWork, Task<T>> look, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var services = await new ServiceStore(session).ListAsync(cancellation);
        return await look(await WaitingWork.OfAsync(session, services.ConvertAll(service => service.ServiceCode), cancellation));
    }
}
