using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Ledger;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Board;
using KpiBoard.Web.Children.Ledger;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Children;

[Collection(BoardCollection.Name)]
public sealed class LedgerReaderTests(TestCluster cluster)
{
    private const string Service = "yot-camden";
    private const string Quarter = "2024Q2";

    private static readonly Input Extract = Input.Extract(Service, 4)
        .With("sendaln", $"{Service},C1,YES,2023-01-01,YES,EHCP,,2024-01-01", $"{Service},C2,YES,2023-01-01,NO,,,");

    [Fact]
    public async Task Ledger_adds_up_to_the_figure_of_the_board_page_and_names_each_child_once()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Extract);
        var shown = (await new BoardReader(board.Database).ReadAsync(
            new Viewer(AccountRole.ServiceManager, new HashSet<string> { Service }, new HashSet<string>()), Service, Quarter, CancellationToken.None))!.Now!;

        foreach (var measure in RuleBook.Standard.Published)
        {
            var view = (await ReadAsync(board, new(measure.Id, Quarter, null, null, [])))!;
            Assert.Equal((measure.Id, shown.Find(measure.Id)!.Ratio), (measure.Id, view.Ledger!.Ratio));
            Assert.Equal(4, view.Ledger.Entries.Count);
            Assert.All(view.Ledger.Entries, entry => Assert.True(view.Addresses.ContainsKey(entry.Child.ChildId)));
        }
    }

    [Fact]
    public async Task Part_of_a_split_has_its_own_children_and_nobody_out_of_the_cohort()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Extract);
        var view = (await ReadAsync(board, new("kpi3_sendaln_plan", Quarter, "send", "identified", [])))!;

        Assert.Equal((new Ratio(1, 2), 2, 0), (view.Ledger!.Ratio, view.Ledger.Entries.Count, view.Out.Count));
        Assert.Equal("C1", Assert.Single(view.Ledger.At(Place.Counted)).Child.ChildId);
    }

    [Fact]
    public async Task Child_whose_order_no_rule_keeps_is_named_with_the_rule()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Extract.Plus("children", Input.Child(Service, 9)).Plus("orders", $"{Service},C9,O9,OTHER,2024-05-01,2024-05-01,,2024-08-01,LOCAL,NOT_APPEALED"));
        var view = (await ReadAsync(board, new(null, Quarter, null, null, [])))!;

        var child = Assert.Single(view.Out);
        Assert.Equal(("C9", PassedOverRule.OutcomeDoesNotCount), (child.ChildId, Assert.Single(child.Orders).Rule));
        Assert.Equal(4, view.Ledger!.Entries.Count);
    }

    [Theory]
    [InlineData("no_measure", null, null, null)]
    [InlineData(null, "1999Q1", null, null)]
    [InlineData(null, "2099Q1", null, null)]
    [InlineData(null, "yesterday", null, null)]
    [InlineData(null, null, "no_split", "yes")]
    [InlineData(null, null, "sex", "no_value")]
    [InlineData(null, null, "sex", null)]
    public async Task What_is_no_figure_has_no_ledger(string? measure, string? period, string? split, string? value)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Extract);

        Assert.Null(await ReadAsync(board, new(measure, period, split, value, [])));
    }

    [Fact]
    public async Task Service_without_files_has_none_either_and_nobody_asks_for_one_that_is_not_there()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();

        Assert.Null((await ReadAsync(board, new(null, null, null, null, [])))!.Ledger);
        Assert.Null(await new LedgerReader(board.Database).ReadAsync("yot-nowhere", new(null, null, null, null, []), CancellationToken.None));
    }

    private static Task<LedgerView?> ReadAsync(TestBoard board, AskedLedger asked) =>
        new LedgerReader(board.Database).ReadAsync(Service, asked, CancellationToken.None);
}
