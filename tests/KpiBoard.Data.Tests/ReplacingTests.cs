using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ReplacingTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Exclusion = "Y001,C1,,PERM,2024-02-01,PP,,";
    private const string Attendance = "Y001,C2,,2024-01-01,2024-03-31,100,90,";

    [Fact]
    public async Task An_extract_replaces_the_earlier_one()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 10));

        await AssertInUseAsync(board, Input.Extract(Service, 12), Input.Extract(Service, 12));

        Assert.Equal(4, (await board.VersionsAsync(Service)).Count(version => version.State == FileState.Replaced));
    }

    [Fact]
    public async Task An_extract_replaces_only_that_of_its_own_service()
    {
        await using var board = await cluster.NewBoardAsync();
        var others = Input.Extract("Y002", 10).With("exclusions", "Y002,C1,,PERM,2024-02-01,PP,,");
        await board.ImportAsync(others);
        await board.ImportAsync(Input.Extract(Service, 10));
        await board.ImportAsync(Input.Extract(Service, 12));

        Assert.Equal([.. Counted.OfFiles(Input.Extract(Service, 12)), .. Counted.OfFiles(others)], await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(5, (await board.InUseAsync("Y002")).Count);
    }

    [Fact]
    public async Task A_return_replaces_only_its_own_file()
    {
        await using var board = await cluster.NewBoardAsync();
        var whole = Input.Extract(Service, 5).With("exclusions", Exclusion).With("attendance", Attendance);
        await board.ImportAsync(whole);
        var later = Input.Empty.With("exclusions", "Y001,C3,,SUSP,2024-02-01,PP,4,", "Y001,C4,,PERM,2024-02-01,PP,,");

        await AssertInUseAsync(board, later, whole.Under(later));

        Assert.Equal("exclusions", Assert.Single(await board.VersionsAsync(Service), version => version.State == FileState.Replaced).FileName);
    }

    [Fact]
    public async Task An_absent_file_leaves_its_earlier_rows_in_use()
    {
        await using var board = await cluster.NewBoardAsync();
        var whole = Input.Extract(Service, 5).With("attainment", "Y001,C1,MATHS,LEVEL_1,2024-01-01").With("attendance", Attendance);
        await board.ImportAsync(whole);
        var later = Input.Extract(Service, 6);

        await AssertInUseAsync(board, later, whole.Under(later));
    }

    [Fact]
    public async Task A_file_without_rows_replaces_the_earlier_one()
    {
        await using var board = await cluster.NewBoardAsync();
        var whole = Input.Extract(Service, 5).With("exclusions", Exclusion);
        await board.ImportAsync(whole);
        var later = Input.Extract(Service, 5).With("exclusions");

        await AssertInUseAsync(board, later, whole.Under(later), accept: true);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_does_not_replace_the_earlier_one()
    {
        await using var board = await cluster.NewBoardAsync();
        var whole = Input.Extract(Service, 5).With("exclusions", Exclusion).With("attendance", Attendance);
        await board.ImportAsync(whole);
        var later = Input.Extract(Service, 6).WithText("exclusions", "service_code\0").WithText("attendance", "service_code,child_id\nY001,C1\n");

        await AssertInUseAsync(board, later, whole.Under(Input.Extract(Service, 6)), accept: true);
    }

    [Theory]
    [InlineData("children")]
    [InlineData("orders")]
    public async Task Without_children_or_orders_nothing_is_kept_or_changed(string missing)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 5));
        var before = await Dump.OfAsync(board.Connection);

        var absent = await board.ImportAsync(Input.Extract(Service, 6).Without(missing), accept: true);
        var unreadable = await board.ImportAsync(Input.Extract(Service, 6).WithText(missing, "service_code\n"), accept: true);

        Assert.All([absent, unreadable], outcome => Assert.NotNull(outcome.Refused));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task An_input_that_names_no_service_changes_nothing()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 5).With("exclusions", Exclusion));
        var before = await Dump.OfAsync(board.Connection);

        foreach (var input in new List<Input> { Input.Empty, Input.Empty.With("exclusions"), Input.Empty.With("exclusions", ",C1,,PERM,2024-02-01,PP,,") })
        {
            Assert.NotNull((await board.ImportAsync(input, accept: true)).Refused);
        }

        await Assert.ThrowsAsync<FileNotFoundException>(() => board.ImportAsync("/nowhere", accept: true));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task A_header_mended_is_not_the_same_file_again()
    {
        await using var board = await cluster.NewBoardAsync();
        var mended = Input.Extract(Service, 5);
        await board.ImportAsync(mended.WithText("ete", mended.Files["ete"].Replace("suitability", "sutability", StringComparison.Ordinal)));

        await AssertInUseAsync(board, mended, mended);
    }

    // A typing mistake in a service code must not empty another service.
    [Fact]
    public async Task A_row_of_another_service_leaves_the_files_of_that_service_alone_but_the_one_it_is_in()
    {
        await using var board = await cluster.NewBoardAsync();
        var others = Input.Extract("Y002", 10);
        await board.ImportAsync(others);
        await board.ImportAsync(Input.Extract(Service, 10).Plus("ete", "Y002,C1,COLLEGE,2023-01-01,SUITABLE,20,20,,").With("attainment"), accept: true);

        var files = (await board.InUseAsync("Y002")).ToDictionary(version => version.FileName, version => version.RowsRead);
        Assert.Equal((10, 10, 10, 1), (files["children"], files["orders"], files["sendaln"], files["ete"]));
        Assert.Equal(4, files.Count);
    }

    private static async Task AssertInUseAsync(TestBoard board, Input later, Input inUse, bool accept = false)
    {
        var outcome = await board.ImportAsync(later, accept);

        Assert.Equal(ImportState.Used, Assert.Single(outcome.Services).State);
        Assert.Equal(Counted.OfFiles(inUse), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(Counted.OfFiles(inUse), await Counted.OfChildQuartersAsync(board.Database));
    }
}
