using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Jobs;
using Npgsql;
using Xunit;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>The real program, on Quartz: killed with SIGKILL while an import is at work, and beside another on one inbox.</summary>
[Collection(BoardCollection.Name)]
public sealed class RealProgramTests(TestCluster cluster)
{
    // Once the child-quarters are written, and nothing is committed, it waits for a test that holds this lock.
    private const string Waits =
        "CREATE FUNCTION public.waits() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NULL; END'; "
        + "CREATE TRIGGER waits AFTER INSERT ON kpiboard.child_quarters FOR EACH STATEMENT EXECUTE FUNCTION public.waits()";

    // Of a tenth of a second and a question each: a fault shall not hold the tests up for ever.
    private const int MostTurns = 1200;

    private static readonly Input Extract = Input.Extract(TestInbox.Service, 40);

    [Fact]
    public async Task Import_that_was_killed_is_done_by_itself_when_the_program_is_started_again()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        await inbox.Board.RunAsync(Waits);
        inbox.PutLoose(Extract);
        await KillAtWorkAsync(inbox);
        Assert.Equal(JobState.Running, (await inbox.ImportAsync()).State);
        Assert.Empty(await inbox.Board.VersionsAsync(TestInbox.Service));

        await using var again = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
        await UntilAsync(again, async () => (await inbox.ImportAsync()).EndedAt is not null && (await inbox.RunsAsync(JobKind.Count)).Any(run => run.EndedAt is not null));

        var run = await inbox.ImportAsync();
        Assert.Equal((JobState.Done, 2, 160), (run.State, run.Attempts, run.RowsUsed));
        Assert.Equal(["files", "files.findings.csv"], inbox.On(Shelf.Done));
        Assert.Equal(4, (await inbox.Board.VersionsAsync(TestInbox.Service)).Count);
        Assert.Equal(Counted.OfFiles(Extract), await Counted.OfChildQuartersAsync(inbox.Board.Database));
        Assert.DoesNotContain("C1", again.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nodes_on_one_inbox_import_each_input_once()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        for (var i = 1; i <= 6; i++)
        {
            inbox.PutFolder(Input.Extract(TestInbox.Service, 40 + i), $"extract-{i}");
        }

        await using var one = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
        await using var other = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
        await UntilAsync(one, async () => (await inbox.RunsAsync(JobKind.Import)).Count(run => run.EndedAt is not null) == 6);

        Assert.False(other.HasExited, other.Said);
        Assert.All(await inbox.RunsAsync(JobKind.Import), run => Assert.Equal((JobState.Done, 1), (run.State, run.Attempts)));
        Assert.Equal(24, (await inbox.Board.VersionsAsync(TestInbox.Service)).Count);
        Assert.Equal(12, inbox.On(Shelf.Done).Count);
    }

    [Fact]
    public async Task Count_of_a_morning_on_which_the_program_was_not_there_is_made_up_for()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        await inbox.Board.ImportAsync(Extract);
        await using (var before = BoardProgram.Start(inbox.Board.Connection, inbox.Root))
        {
            await UntilAsync(before, async () =>
                await inbox.Board.AskAsync<bool>("SELECT to_regclass('quartz.qrtz_triggers') IS NOT NULL")
                && await inbox.Board.AskAsync<bool>("SELECT EXISTS (SELECT FROM quartz.qrtz_triggers WHERE trigger_name = 'Morning')"));
        }

        // Quartz keeps times as ticks of .NET: it last ran the day before yesterday.
        await inbox.Board.RunAsync(
            "UPDATE quartz.qrtz_triggers SET prev_fire_time = next_fire_time - 3 * 864000000000, next_fire_time = next_fire_time - 2 * 864000000000 WHERE trigger_name = 'Morning'");
        await inbox.Board.RunAsync("DELETE FROM kpiboard.job_runs");

        await using var again = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
        await UntilAsync(again, async () => (await inbox.RunsAsync(JobKind.Count)).Any(run => run.State == JobState.Done));
    }

    /// <summary>Starts the program, and kills it when its import has written all and committed nothing.</summary>
    private static async Task KillAtWorkAsync(TestInbox inbox)
    {
        await using var source = NpgsqlDataSource.Create(inbox.Board.Connection);
        await using var connection = await source.OpenConnectionAsync();
        await using (var hold = new NpgsqlCommand("SELECT pg_advisory_lock(7)", connection))
        {
            await hold.ExecuteNonQueryAsync();
        }

        await using var program = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
        await UntilAsync(program, () => inbox.Board.AskAsync<bool>(
            "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND wait_event = 'advisory')"));
        await program.KillAsync();
        await using var release = new NpgsqlCommand("SELECT pg_advisory_unlock(7)", connection);
        await release.ExecuteNonQueryAsync();
    }

    private static async Task UntilAsync(BoardProgram program, Func<Task<bool>> isSo)
    {
        for (var turn = 0; !await isSo(); turn++)
        {
            Assert.False(program.HasExited || turn > MostTurns, program.Said);
            await Task.Delay(100);
        }
    }
}
