using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>Runs an attempt: alone, heard of while it is at work, and ended in plain words whatever happens.</summary>
public sealed class JobAttempts(BoardDatabase database, JobDesk desk, JobSettings settings, ILogger<JobAttempts> log)
{
    /// <param name="work">Does the job. May be done again after a kill at any moment.</param>
    /// <param name="giveUp">What else is to be done when it failed, given the sentence on why.</param>
    /// <returns>How the run ended; null when it is not over, or was over before.</returns>
    public async Task<JobEnd?> RunAsync(
        string serviceCode,
        Guid runId,
        Func<JobRunRow, IProgress<string>, CancellationToken, Task<JobEnd>> work,
        Action<JobRunRow, string> giveUp,
        CancellationToken cancellation)
    {
        try
        {
            await using var alone = await JobLock.TryRunAsync(database, runId, cancellation);
            var run = alone is null ? null : await desk.InAsync(serviceCode, store => store.StartAsync(runId, cancellation), cancellation);
            return run is null ? null : await RunAsync(run, work, giveUp, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await desk.InAsync(serviceCode, store => store.PutBackAsync(runId, CancellationToken.None), CancellationToken.None);
            return null;
        }
        catch (Exception exception)
        {
            // The database was lost. The run stays as it is: once the database is there again, the watch brings it to work.
            JobLog.Stopped(log, runId, serviceCode, Fault.Describe(exception));
            return null;
        }
    }

    private async Task<JobEnd?> RunAsync(
        JobRunRow run,
        Func<JobRunRow, IProgress<string>, CancellationToken, Task<JobEnd>> work,
        Action<JobRunRow, string> giveUp,
        CancellationToken cancellation)
    {
        JobLog.Began(log, run.Kind, run.RunId, run.ServiceCode, run.Attempts);
        JobEnd end;
        await using (var heartbeat = new Heartbeat(desk, run, settings.Heartbeat))
        {
            end = run.Attempts > settings.MostAttempts ? EndlessEnd() : await TryAsync(run, work, heartbeat, cancellation);
            TryGiveUp(run, end, giveUp);
        }

        await desk.InAsync(run.ServiceCode, store => store.FinishAsync(run.RunId, end, cancellation), cancellation);
        JobLog.Ended(log, run.Kind, run.RunId, run.ServiceCode, end.State);
        return end;
    }

    private async Task<JobEnd> TryAsync(
        JobRunRow run, Func<JobRunRow, IProgress<string>, CancellationToken, Task<JobEnd>> work, Heartbeat heartbeat, CancellationToken cancellation)
    {
        try
        {
            return await work(run, heartbeat, cancellation);
        }
        catch (Exception exception) when (!Fault.IsOfDatabase(exception) && !cancellation.IsCancellationRequested)
        {
            JobLog.Stopped(log, run.RunId, run.ServiceCode, Fault.Describe(exception));
            return new(JobState.Failed, Fault.Sentence(exception));
        }
    }

    private void TryGiveUp(JobRunRow run, JobEnd end, Action<JobRunRow, string> giveUp)
    {
        try
        {
            if (end.State == JobState.Failed)
            {
                giveUp(run, end.Outcome);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            JobLog.Stopped(log, run.RunId, run.ServiceCode, Fault.Describe(exception));
        }
    }

    private JobEnd EndlessEnd() => new(
        JobState.Failed,
        string.Create(null, $"It was begun {settings.MostAttempts} times and stopped each time before its end, so it was given up. Tell whoever runs this board, whose log says more."));
}
