using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Data.Tests.Killed;
using KpiBoard.Web.Jobs;
using KpiBoard.Web.Tests.Jobs;
using Xunit;

namespace KpiBoard.Web.Tests.Killed;

/// <summary>The real program, killed with SIGKILL at twenty moments, from before it takes an input of a service that has figures until it has counted it.</summary>
[Collection(BoardCollection.Name)]
public sealed class KilledProgramTests(TestCluster cluster)
{
    // Of a tenth of a second and a question each: a fault shall not hold the tests up for ever.
    private const int MostTurns = 600;

    private const int Children = 6;

    [Fact]
    public async Task Program_killed_at_twenty_moments_leaves_the_earlier_figures_or_the_new_and_once_started_again_ends_its_work()
    {
        await using var inbox = await TestInbox.NewAsync(cluster);
        await inbox.Board.ImportAsync(InputOf(0));
        var program = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
        var last = "";
        try
        {
            foreach (var (i, (name, moment)) in Moment.All.Index())
            {
                last = name;
                await KillAsync(program, inbox, i + 1, moment);
                await program.DisposeAsync();
                program = BoardProgram.Start(inbox.Board.Connection, inbox.Root);
                await EndAsync(program, inbox, i + 1);
            }
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Killed {last}: {exception.Message}", exception);
        }
        finally
        {
            await program.DisposeAsync();
        }
    }

    // Each has a child more than the one before.
    private static Input InputOf(int number) => Input.Extract(TestInbox.Service, Children + number);

    /// <summary>Puts an input into the inbox, and kills the program when it comes to the moment.</summary>
    private static async Task KillAsync(BoardProgram program, TestInbox inbox, int number, Moment moment)
    {
        var before = await DumpAsync(inbox);
        if (moment.Prepare.Length > 0)
        {
            await inbox.Board.RunAsync(moment.Prepare);
        }

        await using (var obstacle = await Obstacle.PutAsync(inbox.Board, moment.Obstacle))
        {
            inbox.PutFolder(InputOf(number), $"extract-{number:00}");
            var turns = 0;
            Assert.True(await obstacle.IsReachedAsync(() => program.HasExited || ++turns > MostTurns * 5), program.Said);
            await program.KillAsync();
        }

        await QuietAsync(inbox.Board);
        await inbox.Board.RunAsync("DROP FUNCTION IF EXISTS public.waits CASCADE");
        await (moment.IsNew ? AssertFiguresAsync(inbox, number) : AssertEarlierAsync(inbox, number, before));
    }

    // Its runs aside, nothing in the database is other than before.
    private static async Task AssertEarlierAsync(TestInbox inbox, int number, IReadOnlyList<string> before)
    {
        Assert.Equal(before, await DumpAsync(inbox));
        await AssertFiguresAsync(inbox, number - 1);
    }

    private static async Task AssertFiguresAsync(TestInbox inbox, int number)
    {
        var figures = Counted.OfFiles(InputOf(number));
        Assert.Equal(figures, await Counted.OfFactsAsync(inbox.Board.Database, Counted.All));
        Assert.Equal(figures, await Counted.OfChildQuartersAsync(inbox.Board.Database));
    }

    /// <summary>The input was imported by one run, each file of it is kept and in use once, and it lies in one place.</summary>
    private static async Task EndAsync(BoardProgram program, TestInbox inbox, int number)
    {
        await UntilEndedAsync(program, inbox, number);
        await AssertFiguresAsync(inbox, number);
        var imports = await inbox.RunsAsync(JobKind.Import);
        Assert.Equal((JobState.Done, 4 * (Children + number)), (imports[0].State, imports[0].RowsUsed));
        Assert.Equal(number, imports.Count);
        Assert.Equal(4, (await inbox.Board.InUseAsync(TestInbox.Service)).Count);
        Assert.Equal(4 * (number + 1), (await inbox.Board.VersionsAsync(TestInbox.Service)).Count);
        Assert.Equal(2 * number, inbox.On(Shelf.Done).Count);
        Assert.Equal([".taken", "done"], Directory.EnumerateFileSystemEntries(inbox.At()).Select(Path.GetFileName).Order());
        Assert.Empty(Directory.EnumerateFileSystemEntries(inbox.At(".taken")));
    }

    private static async Task UntilEndedAsync(BoardProgram program, TestInbox inbox, int number)
    {
        for (var turn = 0; !await HasEndedAsync(inbox, number); turn++)
        {
            Assert.False(program.HasExited || turn > MostTurns, program.Said);
            await Task.Delay(100);
        }
    }

    private static async Task<bool> HasEndedAsync(TestInbox inbox, int number)
    {
        IReadOnlyList<JobRunRow> runs = [.. await inbox.RunsAsync(JobKind.Import), .. await inbox.RunsAsync(JobKind.Count)];
        return runs.Count(run => run.Kind == JobKind.Import) == number && runs.All(run => run.EndedAt is not null);
    }

    private static async Task<IReadOnlyList<string>> DumpAsync(TestInbox inbox) =>
        [.. (await Dump.OfAsync(inbox.Board.Connection)).Where(row => !row.StartsWith("job_runs:", StringComparison.Ordinal))];

    // The killed program's sessions end when they have finished their statement and find nobody to tell.
    private static async Task QuietAsync(TestBoard board)
    {
        while (await board.AskAsync<bool>("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle')"))
        {
            await Task.Delay(20);
        }
    }
}
