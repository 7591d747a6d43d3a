using System.Globalization;
using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Jobs;

/// <summary>Counts a service again from its files in use, as of today.</summary>
public sealed class CountJob(BoardDatabase database, TimeProvider clock, JobAttempts attempts)
{
    public Task RunAsync(string serviceCode, Guid runId, CancellationToken cancellation) =>
        attempts.RunAsync(serviceCode, runId, CountAsync, (_, _) => { }, cancellation);

    private async Task<JobEnd> CountAsync(JobRunRow run, IProgress<string> stages, CancellationToken cancellation)
    {
        stages.Report("Counting the children");
        var today = clock.Today();
        var (childQuarters, caseload) = await new ServiceCount(database, clock).CountAsync(run.ServiceCode, today, cancellation);
        return new(
            JobState.Done,
            string.Create(CultureInfo.InvariantCulture, $"Counted {childQuarters:N0} {(childQuarters == 1 ? "child-quarter" : "child-quarters")} and a caseload of {caseload:N0}."));
    }
}
