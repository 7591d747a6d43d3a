using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class HoldTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly Input Earlier = Input.Extract(Service, 10);
    private static readonly Input WithError = Input.Extract(Service, 12).Plus("ete", "Y001,C1,COLLEGE,soon,SUITABLE,20,20,,");

    [Fact]
    public async Task With_an_error_nothing_changes_until_it_is_used()
    {
        await using var board = await EarlierBoardAsync();
        var held = Assert.Single((await board.ImportAsync(WithError)).Services);

        Assert.Equal((ImportState.OnHold, "1 error in its rows or files."), (held.State, held.HoldReason));
        await AssertCountedAsync(board, Earlier);
        Assert.All(await board.InUseAsync(Service), version => Assert.NotEqual(held.ImportId, version.ImportId));

        Assert.True(await board.Importer.UseAsync(Service, held.ImportId, "Ola Officer", Days.AsOf, CancellationToken.None));
        await AssertCountedAsync(board, WithError);
        Assert.All(await board.InUseAsync(Service), version => Assert.Equal(held.ImportId, version.ImportId));
        Assert.Empty(await OnHoldAsync(board));
    }

    [Fact]
    public async Task Discarded_it_never_counts_and_cannot_be_used_any_more()
    {
        await using var board = await EarlierBoardAsync();
        var held = Assert.Single((await board.ImportAsync(WithError)).Services);

        Assert.True(await board.Importer.DiscardAsync(Service, held.ImportId, "Ola Officer", CancellationToken.None));
        Assert.Equal(4, (await board.VersionsAsync(Service)).Count(version => version.State == FileState.Discarded));
        var discarded = await Dump.OfAsync(board.Connection);

        Assert.False(await board.Importer.UseAsync(Service, held.ImportId, "Ola Officer", Days.AsOf, CancellationToken.None));
        Assert.False(await board.Importer.DiscardAsync(Service, held.ImportId, "Ola Officer", CancellationToken.None));
        Assert.Equal(discarded, await Dump.OfAsync(board.Connection));
        await AssertCountedAsync(board, Earlier);
    }

    [Fact]
    public async Task An_import_in_use_cannot_be_discarded_nor_used_by_another_service()
    {
        await using var board = await EarlierBoardAsync();
        var before = await Dump.OfAsync(board.Connection);
        var import = (await board.InUseAsync(Service))[0].ImportId;

        Assert.False(await board.Importer.DiscardAsync(Service, import, "Ola Officer", CancellationToken.None));
        Assert.False(await board.Importer.UseAsync(Service, import, "Ola Officer", Days.AsOf, CancellationToken.None));
        Assert.False(await board.Importer.UseAsync("Y002", import, "Ola Officer", Days.AsOf, CancellationToken.None));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task With_errors_accepted_it_is_used_at_once()
    {
        await using var board = await EarlierBoardAsync();
        var used = Assert.Single((await board.ImportAsync(WithError, accept: true)).Services);

        Assert.Equal((ImportState.Used, (string?)null), (used.State, used.HoldReason));
        Assert.Equal(1, used.Files.Single(file => file.FileName == "ete").RowsSetAside);
        await AssertCountedAsync(board, WithError);
    }

    [Fact]
    public async Task Warnings_do_not_put_it_on_hold()
    {
        await using var board = await EarlierBoardAsync();
        var outcome = await board.ImportAsync(Earlier.Plus("ete", "Y001,C1,NONE,2024-01-01,SUITABLE,20,21,,"));

        Assert.NotEmpty(outcome.Reading.Findings);
        Assert.Equal(ImportState.Used, Assert.Single(outcome.Services).State);
    }

    [Theory]
    [InlineData(100, 80, ImportState.OnHold)]
    [InlineData(100, 81, ImportState.Used)]
    [InlineData(10, 8, ImportState.OnHold)]
    [InlineData(4, 4, ImportState.Used)]
    [InlineData(1, 0, ImportState.OnHold)]
    public async Task A_fifth_fewer_rows_of_any_file_put_it_on_hold(int before, int rows, ImportState expected)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 100).With("exclusions", Exclusions(before)));

        var later = Assert.Single((await board.ImportAsync(Input.Extract(Service, 101).With("exclusions", Exclusions(rows)))).Services);

        Assert.Equal(expected, later.State);
        Assert.Equal(expected == ImportState.OnHold ? $"exclusions.csv has {rows} rows, and {before} in the version in use." : null, later.HoldReason);
    }

    [Fact]
    public async Task Rows_are_fewer_than_in_the_version_in_use_whatever_waits()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 100));
        await board.ImportAsync(Input.Extract(Service, 70));

        Assert.Equal(ImportState.OnHold, Assert.Single((await board.ImportAsync(Input.Extract(Service, 69))).Services).State);
        Assert.Equal(ImportState.Used, Assert.Single((await board.ImportAsync(Input.Extract(Service, 81))).Services).State);
    }

    [Fact]
    public async Task The_same_held_files_again_make_no_second_copy()
    {
        await using var board = await EarlierBoardAsync();
        var held = Assert.Single((await board.ImportAsync(WithError)).Services);
        var before = await Dump.OfAsync(board.Connection);

        var again = Assert.Single((await board.ImportAsync(WithError)).Services);

        Assert.Equal((held.ImportId, ImportState.OnHold, held.HoldReason), (again.ImportId, again.State, again.HoldReason));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task The_same_held_files_again_are_used_when_they_are_accepted()
    {
        await using var board = await EarlierBoardAsync();
        var held = Assert.Single((await board.ImportAsync(WithError)).Services);

        var accepted = Assert.Single((await board.ImportAsync(WithError, accept: true)).Services);

        Assert.Equal((held.ImportId, ImportState.Used), (accepted.ImportId, accepted.State));
        Assert.Equal(8, (await board.VersionsAsync(Service)).Count);
        await AssertCountedAsync(board, WithError);
    }

    private static string[] Exclusions(int rows) =>
        [.. Enumerable.Range(1, rows).Select(n => $"{Service},C{n},,SUSP,2024-02-01,PP,{n % 9},")];

    private static Task<List<ImportRow>> OnHoldAsync(TestBoard board) =>
        board.OfAsync(Service, scope => new FileVersionStore(scope).OnHoldAsync(CancellationToken.None));

    private static async Task AssertCountedAsync(TestBoard board, Input inUse)
    {
        Assert.Equal(Counted.OfFiles(inUse), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(Counted.OfFiles(inUse), await Counted.OfChildQuartersAsync(board.Database));
    }

    private async Task<TestBoard> EarlierBoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Earlier);
        return board;
    }
}
