using System.Linq.Expressions;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Jobs;

/// <summary>The runs of a service's jobs. They are the truth: a scheduler only brings them to work.</summary>
public sealed class JobRunStore(ServiceScope scope, TimeProvider clock)
{
    /// <summary>How many runs of a service are kept.</summary>
    public const int Kept = 200;

    private IQueryable<JobRunRow> Runs => scope.Context.JobRuns.Where(run => run.ServiceCode == scope.ServiceCode);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The newest runs of several services, newest first. The session is of none of them afterwards.</summary>
    public static async Task<IReadOnlyList<JobRunRow>> ListAsync(
        BoardSession session, IReadOnlyCollection<string> serviceCodes, int limit, CancellationToken cancellation)
    {
        await session.EnterAllAsync(serviceCodes, cancellation);
        return await Newest(session.Context.JobRuns).Take(limit).ToListAsync(cancellation);
    }

    /// <summary>Null when there is none of that id.</summary>
    public Task<JobRunRow?> FindAsync(Guid runId, CancellationToken cancellation) =>
        Runs.AsNoTracking().SingleOrDefaultAsync(run => run.RunId == runId, cancellation);

    /// <summary>Imports that wait or are at work, newest first.</summary>
    public Task<List<JobRunRow>> ImportsAtWorkAsync(CancellationToken cancellation) =>
        Newest(Runs.Where(run => run.Kind == JobKind.Import && (run.State == JobState.Queued || run.State == JobState.Running))).ToListAsync(cancellation);

    /// <summary>Asks for a run; null when one alike is queued or running, which will do.</summary>
    public Task<JobRunRow?> QueueCountAsync(CancellationToken cancellation) =>
        QueueAsync(JobKind.Count, new(Guid.CreateVersion7(clock.GetUtcNow()), null), cancellation);

    /// <summary>Asks for an import under an id that the caller made; null when it was asked for already.</summary>
    public Task<JobRunRow?> QueueImportAsync(AskedImport import, CancellationToken cancellation) => QueueAsync(JobKind.Import, import, cancellation);

    /// <summary>Asks for a pack under its id.</summary>
    public Task<JobRunRow?> QueuePackAsync(Guid packId, string title, string askedBy, CancellationToken cancellation) =>
        QueueAsync(JobKind.Pack, new(packId, title) { SentBy = askedBy }, cancellation);

    private async Task<JobRunRow?> QueueAsync(JobKind kind, AskedImport asked, CancellationToken cancellation)
    {
        await ForgetAsync(cancellation);
        var now = Now;
        var written = await scope.Context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO kpiboard.job_runs (service_code, run_id, kind, input_name, sent_by, is_previewed, state, asked_at, heard_at, attempts)
            VALUES ({scope.ServiceCode}, {asked.RunId}, {kind.ToString()}, {asked.InputName}, {asked.SentBy}, {asked.IsPreviewed}, {nameof(JobState.Queued)}, {now}, {now}, 0)
            ON CONFLICT DO NOTHING
            """,
            cancellation);
        return written == 1 ? await FindAsync(asked.RunId, cancellation) : null;
    }

    /// <summary>Begins an attempt; null when the run has ended, or is not there.</summary>
    public async Task<JobRunRow?> StartAsync(Guid runId, CancellationToken cancellation)
    {
        var now = Now;
        var begun = await Unended(runId).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.State, JobState.Running)
                .SetProperty(run => run.Attempts, run => run.Attempts + 1)
                .SetProperty(run => run.StartedAt, now)
                .SetProperty(run => run.HeardAt, now),
            cancellation);
        return begun == 1 ? await FindAsync(runId, cancellation) : null;
    }

    /// <summary>Says that the run is still waiting or at work, and at what; null for nothing to tell.</summary>
    public Task SayAsync(Guid runId, string? stage, CancellationToken cancellation)
    {
        var now = Now;
        return Unended(runId).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.Stage, stage).SetProperty(run => run.HeardAt, now), cancellation);
    }

    /// <summary>Says that the run was brought to the scheduler again.</summary>
    public Task HearAsync(Guid runId, CancellationToken cancellation)
    {
        var now = Now;
        return Unended(runId).ExecuteUpdateAsync(set => set.SetProperty(run => run.HeardAt, now), cancellation);
    }

    /// <summary>Puts an attempt that was told to stop back among those that wait, as if it had not begun.</summary>
    public Task PutBackAsync(Guid runId, CancellationToken cancellation) =>
        Unended(runId).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.State, JobState.Queued)
                .SetProperty(run => run.Attempts, run => run.Attempts - 1)
                .SetProperty(run => run.Stage, (string?)null),
            cancellation);

    /// <summary>Ends a run. One that has ended stays as it is.</summary>
    public Task FinishAsync(Guid runId, JobEnd end, CancellationToken cancellation)
    {
        var now = Now;
        var files = end.Files;
        var hasRows = files.Count > 0;
        return Unended(runId).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.State, end.State)
                .SetProperty(run => run.Outcome, end.Outcome)
                .SetProperty(run => run.Stage, (string?)null)
                .SetProperty(run => run.HeardAt, now)
                .SetProperty(run => run.EndedAt, now)
                .SetProperty(run => run.RowsRead, hasRows ? files.Sum(file => file.RowsRead) : null)
                .SetProperty(run => run.RowsUsed, hasRows ? files.Sum(file => file.RowsUsed) : null)
                .SetProperty(run => run.RowsSetAside, hasRows ? files.Sum(file => file.RowsSetAside) : null)
                .SetProperty(run => run.RowsDuplicate, hasRows ? files.Sum(file => file.RowsDuplicate) : null)
                .SetProperty(run => run.RowsUnmatched, hasRows ? files.Sum(file => file.RowsUnmatched) : null),
            cancellation);
    }

    /// <summary>Queues a failed run again; false when it is no failed run, or one alike is queued or running.</summary>
    public async Task<bool> RetryAsync(Guid runId, CancellationToken cancellation)
    {
        var now = Now;
        var failed = await Runs.AsNoTracking().SingleOrDefaultAsync(run => run.RunId == runId && run.State == JobState.Failed, cancellation);
        if (failed is null || await Runs.AnyAsync(IsAlikeAndUnended(failed), cancellation))
        {
            return false;
        }

        return await Runs.Where(run => run.RunId == runId && run.State == JobState.Failed).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.State, JobState.Queued)
                .SetProperty(run => run.Attempts, 0)
                .SetProperty(run => run.HeardAt, now)
                .SetProperty(run => run.EndedAt, (DateTime?)null)
                .SetProperty(run => run.Outcome, (string?)null),
            cancellation) == 1;
    }

    private static Expression<Func<JobRunRow, bool>> IsAlikeAndUnended(JobRunRow failed) => run =>
        run.Kind == failed.Kind && run.Kind == JobKind.Count && (run.State == JobState.Queued || run.State == JobState.Running);

    private static IQueryable<JobRunRow> Newest(IQueryable<JobRunRow> runs) =>
        runs.AsNoTracking().OrderByDescending(run => run.AskedAt).ThenByDescending(run => run.RunId);

    private IQueryable<JobRunRow> Unended(Guid runId) =>
        Runs.Where(run => run.RunId == runId && (run.State == JobState.Queued || run.State == JobState.Running));

    // The newest stay, and any that has not ended.
    private Task<int> ForgetAsync(CancellationToken cancellation)
    {
        var kept = Newest(Runs).Take(Kept - 1).Select(run => run.RunId);
        return Runs.Where(run => run.EndedAt != null && !kept.Contains(run.RunId)).ExecuteDeleteAsync(cancellation);
    }
}
