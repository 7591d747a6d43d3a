using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Jobs;

/// <summary>Imports what was taken from a service's inbox, puts it away, and has the service counted as of today.</summary>
public sealed class ImportJob(InboxImport import, JobAttempts attempts, JobDesk desk)
{
    public async Task RunAsync(string serviceCode, Guid runId, CancellationToken cancellation)
    {
        var end = await attempts.RunAsync(serviceCode, runId, import.RunAsync, import.GiveUp, cancellation);
        if (end?.State == JobState.Done)
        {
            await desk.CountAsync(serviceCode, cancellation);
        }
    }
}
