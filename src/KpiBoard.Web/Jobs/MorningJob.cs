namespace KpiBoard.Web.Jobs;

/// <summary>Has every service counted as of the new day: overnight, orders have ended and caseloads have changed.</summary>
public sealed class MorningJob(JobDesk desk, ILogger<MorningJob> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            await desk.CountAllAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            JobLog.NotWatched(log, Fault.Describe(exception));
        }
    }
}
