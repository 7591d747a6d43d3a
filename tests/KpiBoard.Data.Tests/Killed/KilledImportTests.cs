using System.Diagnostics;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests.Killed;

/// <summary>An import killed with SIGKILL at some moment: the earlier data is whole, or the new is complete.</summary>
[Collection(BoardCollection.Name)]
public sealed class KilledImportTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const int Moments = 6;

    private static readonly Input Earlier = InventedService.Of(Service, children: 60, seed: 1);
    private static readonly Input Later = InventedService.Of(Service, children: 70, seed: 2);
    private static readonly IReadOnlyList<string> EarlierFigures = Counted.OfFiles(Earlier);
    private static readonly IReadOnlyList<string> LaterFigures = Counted.OfFiles(Later);

    private IReadOnlyList<string> before = [];

    public static TheoryData<string> Written =>
    [
        "imports", "file_versions", "findings", "children", "orders", "placements", "learning_needs", "attainments",
        "investigations", "care_spells", "exclusions", "part_time_timetables", "attendance_periods", "child_quarters",
        "publications", "counts", "child_addresses", "ehc_plans", "version_uses", "qualities",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Killed_before_it_writes_to_a_table_it_leaves_the_earlier_data(string table)
    {
        await using var board = await KillAtAsync($"LOCK TABLE kpiboard.{table} IN SHARE MODE");
        await AssertEarlierAsync(board);
    }

    [Theory]
    [InlineData("migrations")]
    [InlineData("services")]
    [InlineData("file_versions")]
    public async Task Killed_before_it_reads_a_table_it_leaves_the_earlier_data(string table)
    {
        await using var board = await KillAtAsync($"LOCK TABLE kpiboard.{table} IN ACCESS EXCLUSIVE MODE");
        await AssertEarlierAsync(board);
    }

    [Theory]
    [InlineData("file_versions")]
    [InlineData("child_quarters")]
    public async Task Killed_while_it_replaces_earlier_rows_it_leaves_them(string table)
    {
        await using var board = await KillAtAsync($"SELECT FROM kpiboard.{table} FOR UPDATE");
        await AssertEarlierAsync(board);
    }

    [Fact]
    public async Task Killed_when_all_is_written_but_not_committed_it_leaves_the_earlier_data()
    {
        await using var board = await KillAtAsync("SELECT pg_advisory_xact_lock(7)", Waits("TRIGGER", "FOR EACH STATEMENT"));
        await AssertEarlierAsync(board);
    }

    [Fact]
    public async Task Killed_while_it_commits_it_has_put_all_of_the_new_data_in_use()
    {
        await using var board = await KillAtAsync("SELECT pg_advisory_xact_lock(7)", Waits("CONSTRAINT TRIGGER", "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW"));
        await AssertLaterAsync(board);
    }

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_the_earlier_data_or_all_of_the_new()
    {
        using var input = Later.Write();
        var undisturbed = await UndisturbedAsync(input.Path);
        for (var moment = 1; moment <= Moments; moment++)
        {
            await using var board = await EarlierBoardAsync();
            using var program = ImportProgram.OnDatabase(input.Path, board.Connection);
            await Task.Delay(undisturbed * moment / (Moments + 1));
            await program.KillAsync();
            await QuietAsync(board);
            var figures = await Counted.OfFactsAsync(board.Database, Counted.All);
            await (figures.SequenceEqual(LaterFigures) ? AssertLaterAsync(board) : AssertEarlierAsync(board));
        }
    }

    // Once the child-quarters are written it waits for a test that holds this lock.
    private static string Waits(string trigger, string when) =>
        "CREATE FUNCTION public.waits() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock(7); RETURN NULL; END'; "
        + $"CREATE {trigger} waits AFTER INSERT ON kpiboard.child_quarters {when} EXECUTE FUNCTION public.waits()";

    /// <summary>A board with the earlier data whose later import was killed as it stood before an obstacle.</summary>
    private async Task<TestBoard> KillAtAsync(string obstacle, string? prepare = null)
    {
        var board = await EarlierBoardAsync();
        if (prepare is not null)
        {
            await board.RunAsync(prepare);
        }

        using var input = Later.Write();
        await using (var put = await Obstacle.PutAsync(board, obstacle))
        {
            using var program = ImportProgram.OnDatabase(input.Path, board.Connection);
            Assert.True(await put.IsReachedAsync(() => program.HasExited), $"The import ended and never came to: {obstacle}");
            await program.KillAsync();
        }

        await QuietAsync(board);
        return board;
    }

    private async Task<TimeSpan> UndisturbedAsync(string input)
    {
        await using var board = await EarlierBoardAsync();
        var watch = Stopwatch.StartNew();
        using var program = ImportProgram.OnDatabase(input, board.Connection);
        Assert.Equal(1, await program.EndAsync());
        return watch.Elapsed;
    }

    private async Task<TestBoard> EarlierBoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Earlier, accept: true);
        before = await Dump.OfAsync(board.Connection);
        return board;
    }

    // The killed program's session ends when it has finished its statement and finds nobody to tell.
    private static async Task QuietAsync(TestBoard board)
    {
        while (await board.AskAsync<bool>("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle')"))
        {
            await Task.Delay(20);
        }
    }

    /// <summary>Nothing of it is kept, and the same import again completes it.</summary>
    private async Task AssertEarlierAsync(TestBoard board)
    {
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
        Assert.Equal(EarlierFigures, await Counted.OfFactsAsync(board.Database, Counted.All));

        await board.ImportAsync(Later, accept: true);
        await AssertLaterAsync(board);
    }

    /// <summary>It is complete, and the same import again changes nothing.</summary>
    private static async Task AssertLaterAsync(TestBoard board)
    {
        var complete = await Dump.OfAsync(board.Connection);
        await board.ImportAsync(Later, accept: true);

        Assert.Equal(complete, await Dump.OfAsync(board.Connection));
        Assert.Equal(LaterFigures, await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(LaterFigures, await Counted.OfChildQuartersAsync(board.Database));
        Assert.Equal(FileKind.All.Count, (await board.InUseAsync(Service)).Count);
        Assert.Equal(2 * FileKind.All.Count, (await board.VersionsAsync(Service)).Count);
    }
}
