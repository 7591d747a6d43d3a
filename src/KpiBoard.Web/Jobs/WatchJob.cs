using KpiBoard.Data;
using KpiBoard.Data.Jobs;

namespace KpiBoard.Web.Jobs;

/// <summary>Looks every few seconds for what is to be done: inputs that came, counts that are due, and runs that were left behind.</summary>
public sealed class WatchJob(BoardDatabase database, InboxWatch inbox, JobDesk desk, ILogger<WatchJob> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await using var alone = await JobLock.TryWatchAsync(database, cancellation);
            if (alone is not null)
            {
                await inbox.LookAsync(await ServicesAsync(cancellation), desk, cancellation);
                await desk.CountUncountedAsync(cancellation);
                await desk.BringUnheardAsync(cancellation);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            JobLog.NotWatched(log, Fault.Describe(exception));
        }
    }

    /// <summary>Those set up, or any that files have named as long as none is.</summary>
    private async Task<IReadOnlyCollection<string>> ServicesAsync(CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var services = await new ServiceStore(session).ListAsync(cancellation);
        var anySetUp = services.Exists(service => service.IsSetUp);
        return [.. services.Where(service => service.IsSetUp || !anySetUp).Select(service => service.ServiceCode)];
    }
}
