using System.Collections.Concurrent;
using KpiBoard.Data.Tables;
using KpiBoard.Web.Jobs;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>Keeps the runs it is brought until the test has them run.</summary>
internal sealed class SchedulerByHand : IScheduler
{
    public ConcurrentQueue<JobRunRow> Brought { get; } = [];

    public Task RunSoonAsync(JobRunRow run, CancellationToken cancellation)
    {
        Brought.Enqueue(run);
        return Task.CompletedTask;
    }
}
