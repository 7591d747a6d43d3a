using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests.Jobs;

[Collection(BoardCollection.Name)]
public sealed class JobRunStoreTests(TestCluster cluster)
{
    private const string Service = "Y001";

    [Fact]
    public async Task Count_that_is_queued_or_running_is_not_asked_for_again()
    {
        await using var board = await cluster.NewBoardAsync();
        var first = await InAsync(board, runs => runs.QueueCountAsync(CancellationToken.None));
        Assert.Null(await InAsync(board, runs => runs.QueueCountAsync(CancellationToken.None)));
        await InAsync(board, runs => runs.StartAsync(first!.RunId, CancellationToken.None));
        Assert.Null(await InAsync(board, runs => runs.QueueCountAsync(CancellationToken.None)));

        Assert.NotNull(await InAsync(board, runs => QueueAsync(runs, "a.zip")));
        Assert.NotNull(await InAsync(board, runs => runs.QueueCountAsync(CancellationToken.None), "Y002"));
    }

    [Fact]
    public async Task Two_inputs_of_one_name_are_two_runs_and_one_input_is_one()
    {
        await using var board = await cluster.NewBoardAsync();
        var first = await InAsync(board, runs => QueueAsync(runs, "a.zip"));

        Assert.NotNull(await InAsync(board, runs => QueueAsync(runs, "a.zip")));
        Assert.Null(await InAsync(board, runs => runs.QueueImportAsync(new(first!.RunId, "a.zip"), CancellationToken.None)));
    }

    [Fact]
    public async Task Run_that_has_ended_makes_room_for_one_alike()
    {
        await using var board = await cluster.NewBoardAsync();
        await EndedAsync(board, JobState.Done);

        Assert.NotNull(await InAsync(board, runs => QueueAsync(runs, "a.zip")));
    }

    [Fact]
    public async Task Run_that_has_ended_is_neither_begun_nor_ended_again()
    {
        await using var board = await cluster.NewBoardAsync();
        var run = await EndedAsync(board, JobState.OnHold);
        Assert.Null(await InAsync(board, runs => runs.StartAsync(run, CancellationToken.None)));
        await InAsync(board, runs => FinishAsync(runs, run, JobState.Failed));

        Assert.Equal(JobState.OnHold, (await FindAsync(board, run))!.State);
    }

    [Fact]
    public async Task Attempt_that_was_told_to_stop_counts_for_nothing()
    {
        await using var board = await cluster.NewBoardAsync();
        var run = (await InAsync(board, runs => QueueAsync(runs, "a.zip")))!.RunId;
        await InAsync(board, runs => runs.StartAsync(run, CancellationToken.None));
        await InAsync(board, async runs =>
        {
            await runs.PutBackAsync(run, CancellationToken.None);
            return true;
        });

        Assert.Equal((JobState.Queued, 0), await FindAsync(board, run) switch { var one => (one!.State, one.Attempts) });
    }

    [Fact]
    public async Task Only_a_failed_run_is_queued_again_and_only_when_none_alike_waits()
    {
        await using var board = await cluster.NewBoardAsync();
        var done = await EndedAsync(board, JobState.Done);
        Assert.False(await InAsync(board, runs => runs.RetryAsync(done, CancellationToken.None)));

        var failed = (await InAsync(board, runs => runs.QueueCountAsync(CancellationToken.None)))!.RunId;
        await InAsync(board, runs => FinishAsync(runs, failed, JobState.Failed));
        var alike = (await InAsync(board, runs => runs.QueueCountAsync(CancellationToken.None)))!.RunId;
        Assert.False(await InAsync(board, runs => runs.RetryAsync(failed, CancellationToken.None)));
        await InAsync(board, runs => FinishAsync(runs, alike, JobState.Done));
        Assert.True(await InAsync(board, runs => runs.RetryAsync(failed, CancellationToken.None)));
        Assert.Equal((JobState.Queued, 0, null), await FindAsync(board, failed) switch { var one => (one!.State, one.Attempts, one.Outcome) });
    }

    [Fact]
    public async Task Runs_of_a_service_that_was_not_asked_for_are_not_listed()
    {
        await using var board = await cluster.NewBoardAsync();
        await EndedAsync(board, JobState.Done);
        await InAsync(board, runs => QueueAsync(runs, "b.zip"), "Y002");
        await InAsync(board, runs => QueueAsync(runs, "c.zip"), "Y003");
        await using var session = await board.Database.BeginAsync(CancellationToken.None);

        var listed = await JobRunStore.ListAsync(session, [Service, "Y002"], 10, CancellationToken.None);
        Assert.Equal(["b.zip", "a.zip"], listed.Select(run => run.InputName));
        Assert.Single(await JobRunStore.ListAsync(session, [Service, "Y002"], 1, CancellationToken.None));
    }

    [Fact]
    public async Task The_newest_two_hundred_are_kept_and_any_that_has_not_ended()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.RunAsync(
            "INSERT INTO kpiboard.job_runs (service_code, run_id, kind, input_name, state, asked_at, heard_at, ended_at, attempts) "
            + "SELECT 'Y001', gen_random_uuid(), 'Import', n::text, CASE n WHEN 1 THEN 'Queued' ELSE 'Done' END, "
            + "timestamptz '2024-01-01' + n * interval '1 hour', now(), CASE n WHEN 1 THEN NULL ELSE now() END, 1 FROM generate_series(1, 210) AS n");
        await InAsync(board, runs => QueueAsync(runs, "a.zip"));

        Assert.Equal(JobRunStore.Kept + 1, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.job_runs"));
        Assert.Equal(12, await board.AskAsync<int>("SELECT min(input_name::integer) FROM kpiboard.job_runs WHERE input_name ~ '^[0-9]+$' AND state = 'Done'"));
        Assert.True(await board.AskAsync<bool>("SELECT EXISTS (SELECT FROM kpiboard.job_runs WHERE input_name = '1')"));
    }

    [Fact]
    public async Task Lock_of_a_run_is_held_by_one_and_ends_with_it()
    {
        await using var board = await cluster.NewBoardAsync();
        var run = Guid.CreateVersion7();
        await using (var first = await JobLock.TryRunAsync(board.Database, run, CancellationToken.None))
        {
            Assert.NotNull(first);
            Assert.Null(await JobLock.TryRunAsync(board.Database, run, CancellationToken.None));
            await using var another = await JobLock.TryRunAsync(board.Database, Guid.CreateVersion7(), CancellationToken.None);
            Assert.NotNull(another);
        }

        await using var again = await JobLock.TryRunAsync(board.Database, run, CancellationToken.None);
        Assert.NotNull(again);
    }

    private static Task<JobRunRow?> QueueAsync(JobRunStore runs, string name) =>
        runs.QueueImportAsync(new(Guid.CreateVersion7(), name), CancellationToken.None);

    private static async Task<bool> FinishAsync(JobRunStore runs, Guid runId, JobState state)
    {
        await runs.FinishAsync(runId, new(state, "Over."), CancellationToken.None);
        return true;
    }

    private static Task<JobRunRow?> FindAsync(TestBoard board, Guid runId) => InAsync(board, runs => runs.FindAsync(runId, CancellationToken.None));

    private static async Task<Guid> EndedAsync(TestBoard board, JobState state)
    {
        var run = await InAsync(board, runs => QueueAsync(runs, "a.zip"));
        await InAsync(board, runs => FinishAsync(runs, run!.RunId, state));
        return run!.RunId;
    }

    private static async Task<T> InAsync<T>(TestBoard board, Func<JobRunStore, Task<T>> work, string service = Service)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var done = await work(new(await session.EnterAsync(service, CancellationToken.None), TimeProvider.System));
        await session.CommitAsync(CancellationToken.None);
        return done;
    }
}
