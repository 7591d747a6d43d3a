using KpiBoard.Data;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>Runs whose attempt was killed, failed, or never came to its end.</summary>
[Collection(BoardCollection.Name)]
public sealed class LeftBehindTests(TestCluster cluster)
{
    // Every import stops here, with words that tell of a child.
    private const string Breaks =
        "CREATE FUNCTION public.breaks() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE ''child C1 is broken''; END'; "
        + "CREATE TRIGGER breaks BEFORE INSERT ON kpiboard.imports FOR EACH STATEMENT EXECUTE FUNCTION public.breaks()";

    private static readonly Input Extract = Input.Extract(TestInbox.Service, 3);

    [Theory]
    [InlineData(30, false)]
    [InlineData(30.001, true)]
    public async Task Run_not_heard_of_for_more_than_half_a_minute_is_brought_again(double seconds, bool brought)
    {
        await using var inbox = await AskedAsync();
        inbox.Scheduler.Brought.Clear();
        await inbox.Board.RunAsync("UPDATE kpiboard.job_runs SET state = 'Running', attempts = 1");
        inbox.Clock.Now = inbox.Clock.Now.AddSeconds(seconds);
        await inbox.WatchAsync();
        await inbox.WatchAsync();

        Assert.Equal(brought ? 1 : 0, inbox.Scheduler.Brought.Count);
        await inbox.RunAsync();
        Assert.Equal(brought ? (JobState.Done, 2) : (JobState.Running, 1), (await inbox.ImportAsync()) switch { var run => (run.State, run.Attempts) });
    }

    [Theory]
    [InlineData(false, Shelf.Done)]
    [InlineData(true, Shelf.OnHold)]
    public async Task Attempt_after_one_that_was_killed_once_all_was_put_away_says_what_the_database_says(bool error, string shelf)
    {
        await using var inbox = await AskedAsync(error ? Extract.Plus("orders", "Y001,C1,O9,,,,,,,") : Extract);
        await inbox.RunAsync();
        var ended = await inbox.ImportAsync();
        await inbox.Board.RunAsync("UPDATE kpiboard.job_runs SET state = 'Running', outcome = NULL, rows_read = NULL, ended_at = NULL WHERE kind = 'Import'");
        await inbox.RunAsync(ended);

        var again = await inbox.ImportAsync();
        Assert.Equal((ended.State, ended.RowsRead, 2), (again.State, again.RowsRead, again.Attempts));
        Assert.Equal(["a.zip", "a.zip.findings.csv"], inbox.On(shelf));
    }

    [Fact]
    public async Task Attempt_after_one_that_was_killed_once_the_same_files_were_put_away_is_done()
    {
        await using var inbox = await AskedAsync();
        await inbox.RunAsync();
        inbox.Clock.Now = inbox.Clock.Now.AddMinutes(1);
        inbox.PutZip(Extract, "b.zip");
        await inbox.WatchAndRunAsync();
        await inbox.Board.RunAsync("UPDATE kpiboard.job_runs SET state = 'Running' WHERE input_name = 'b.zip'");
        await inbox.RunAsync((await inbox.RunsAsync(JobKind.Import))[0]);

        Assert.Equal(JobState.Done, (await inbox.RunsAsync(JobKind.Import))[0].State);
    }

    [Fact]
    public async Task Input_that_somebody_took_away_fails_with_a_sentence()
    {
        await using var inbox = await AskedAsync();
        Directory.Delete(inbox.At(".taken"), recursive: true);
        await inbox.RunAsync();

        Assert.Equal("The files are no longer in the inbox, so nothing was imported. Send them again.", (await inbox.ImportAsync()).Outcome);
    }

    [Fact]
    public async Task Fault_of_the_program_is_told_without_a_childs_details()
    {
        await using var inbox = await AskedAsync();
        await inbox.Board.RunAsync(Breaks);
        await inbox.RunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal(JobState.Failed, run.State);
        Assert.StartsWith("A fault of the program stopped it, and nothing was changed.", run.Outcome, StringComparison.Ordinal);
        Assert.Equal(["a.zip", "a.zip.txt"], inbox.On(Shelf.Failed));
        Assert.Equal(run.Outcome + "\n", inbox.TextOn(Shelf.Failed, "a.zip.txt"));
        Assert.DoesNotContain("C1", run.Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_run_that_is_tried_again_imports_its_files()
    {
        await using var inbox = await AskedAsync();
        await inbox.Board.RunAsync(Breaks);
        await inbox.RunAsync();
        await inbox.Board.RunAsync("DROP FUNCTION public.breaks CASCADE");
        var result = await inbox.Get<JobRetry>().RunAsync(TestInbox.Service, (await inbox.ImportAsync()).RunId, CancellationToken.None);
        await inbox.RunAsync();

        Assert.True(result.IsQueued);
        Assert.Equal(JobState.Done, (await inbox.ImportAsync()).State);
        Assert.Empty(inbox.On(Shelf.Failed));
        Assert.Equal(["a.zip", "a.zip.findings.csv"], inbox.On(Shelf.Done));
        Assert.Equal(Counted.OfFiles(Extract), await Counted.OfChildQuartersAsync(inbox.Board.Database));
    }

    [Fact]
    public async Task Failed_run_whose_files_are_gone_is_not_tried_again()
    {
        await using var inbox = await AskedAsync();
        await inbox.Board.RunAsync(Breaks);
        await inbox.RunAsync();
        Directory.Delete(inbox.At(Shelf.Failed), recursive: true);
        var retry = inbox.Get<JobRetry>();
        var run = await inbox.ImportAsync();

        Assert.Equal(
            new RetryResult(false, "Its files are no longer in the inbox's folder failed. Send them again."),
            await retry.RunAsync(TestInbox.Service, run.RunId, CancellationToken.None));
        Assert.False((await retry.RunAsync(TestInbox.Other, run.RunId, CancellationToken.None)).IsQueued);
        Assert.Equal(JobState.Failed, (await inbox.ImportAsync()).State);
    }

    [Fact]
    public async Task Run_that_has_not_failed_is_not_tried_again()
    {
        await using var inbox = await AskedAsync();
        await inbox.RunAsync();
        var result = await inbox.Get<JobRetry>().RunAsync(TestInbox.Service, (await inbox.ImportAsync()).RunId, CancellationToken.None);

        Assert.Equal(new RetryResult(false, "It has not failed, so there is nothing to try again."), result);
    }

    [Fact]
    public async Task Attempt_that_is_told_to_stop_waits_again_and_is_not_counted()
    {
        await using var inbox = await AskedAsync();
        var run = await inbox.ImportAsync();
        using var stop = new CancellationTokenSource();
        await using (var session = await inbox.Board.Database.BeginAsync(CancellationToken.None))
        {
            await session.LockAsync(Importer.ImportLock, CancellationToken.None);
            var attempt = inbox.Get<ImportJob>().RunAsync(run.ServiceCode, run.RunId, stop.Token);
            while ((await inbox.ImportAsync()).Stage != "Waiting for its turn")
            {
                await Task.Delay(20);
            }

            await stop.CancelAsync();
            await attempt;
        }

        Assert.Equal((JobState.Queued, 0), (await inbox.ImportAsync()) switch { var one => (one.State, one.Attempts) });
        await inbox.RunAsync();
        Assert.Equal((JobState.Done, 1), (await inbox.ImportAsync()) switch { var one => (one.State, one.Attempts) });
    }

    [Theory]
    [InlineData(4, JobState.Done)]
    [InlineData(5, JobState.Failed)]
    public async Task Input_that_stopped_the_program_five_times_is_given_up(int attempts, JobState state)
    {
        await using var inbox = await AskedAsync();
        await inbox.Board.RunAsync($"UPDATE kpiboard.job_runs SET state = 'Running', attempts = {attempts}");
        await inbox.RunAsync();

        var run = await inbox.ImportAsync();
        Assert.Equal(state, run.State);
        Assert.Equal(state == JobState.Failed, run.Outcome!.StartsWith("It was begun 5 times", StringComparison.Ordinal));
        Assert.Contains("a.zip", inbox.On(state == JobState.Failed ? Shelf.Failed : Shelf.Done));
    }

    /// <summary>An inbox whose one zip was taken and asked for, and has not been imported yet.</summary>
    private async Task<TestInbox> AskedAsync(Input? input = null)
    {
        var inbox = await TestInbox.NewAsync(cluster);
        inbox.PutZip(input ?? Extract, "a.zip");
        await inbox.WatchAsync();
        return inbox;
    }
}
