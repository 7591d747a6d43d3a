using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Jobs;

/// <summary>What waits to be done for a number of services. Looks at their files and runs, and at nothing of a child.</summary>
public sealed class WaitingWork
{
    private readonly BoardContext context;

    private WaitingWork(BoardContext context) => this.context = context;

    /// <summary>Looks over several services at once. The session is of none of them afterwards.</summary>
    public static async Task<WaitingWork> OfAsync(BoardSession session, IReadOnlyCollection<string> serviceCodes, CancellationToken cancellation)
    {
        await session.EnterAllAsync(serviceCodes, cancellation);
        return new(session.Context);
    }

    /// <summary>Services that have a file in use.</summary>
    public Task<List<string>> ServicesInUseAsync(CancellationToken cancellation) =>
        InUse().Select(version => version.ServiceCode).Distinct().OrderBy(code => code).ToListAsync(cancellation);

    /// <summary>Services one of whose files came in use after they were counted last, or whose count is not published.</summary>
    public Task<List<string>> UncountedAsync(CancellationToken cancellation) => InUse()
        .Where(version => !context.Counts.Any(count => count.ServiceCode == version.ServiceCode && count.IsPublished && count.CountedAt >= version.InUseFrom))
        .Select(version => version.ServiceCode)
        .Distinct()
        .OrderBy(code => code)
        .ToListAsync(cancellation);

    /// <summary>Runs that have not ended and were last heard of before a moment, oldest first: whoever had them may have been killed.</summary>
    public Task<List<JobRunRow>> UnheardAsync(DateTime before, CancellationToken cancellation) => context.JobRuns
        .AsNoTracking()
        .Where(run => (run.State == JobState.Queued || run.State == JobState.Running) && run.HeardAt < before)
        .OrderBy(run => run.AskedAt)
        .ToListAsync(cancellation);

    private IQueryable<FileVersionRow> InUse() => context.FileVersions.Where(version => version.State == FileState.InUse);
}
