using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests.Matching;

/// <summary>C1 has a UPN, C2 and C3 have none. Rows of the exclusions and attendance returns name a UPN of nobody.</summary>
[Collection(BoardCollection.Name)]
public sealed class ChildTiesTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Own = "R201100018042";
    private const string Waiting = "T20110001804V";
    private const string Officer = "Ola Officer";

    private static readonly Input Known = Input.Extract(Service, 3)
        .With("children", Input.Child(Service, 1, Own), Input.Child(Service, 2), Input.Child(Service, 3));

    private static readonly Input Returns = Input.Empty
        .With("exclusions", $"Y001,,{Waiting},PERM,2024-02-01,PP,,", $"Y001,,{Own},SUSP,2024-02-01,PP,4,")
        .With("attendance", $"Y001,,{Own},2024-01-01,2024-07-01,100,60,", $"Y001,,{Waiting},2024-01-01,2024-07-01,100,50,");

    [Fact]
    public async Task A_tied_child_is_counted_as_if_it_had_the_upn()
    {
        await using var board = await WaitingBoardAsync();
        Assert.Equal(TieAnswer.Made, await TieAsync(board, "C2"));

        await AssertCountedAsync(board, WithUpn(2, Waiting).Under(Returns));
    }

    [Fact]
    public async Task A_tie_is_remembered_by_later_extracts_and_later_returns()
    {
        await using var board = await WaitingBoardAsync();
        await TieAsync(board, "C2");
        await board.ImportAsync(Known.Plus("ete", "Y001,C1,COLLEGE,2024-01-01,UNSUITABLE,20,3,,"));
        var later = await board.ImportAsync(Returns.Plus("exclusions", $"Y001,,{Waiting},SUSP,2024-03-01,PP,2,"));

        Assert.Equal(0, later.Services[0].Files.Sum(file => file.RowsUnmatched));
        await AssertCountedAsync(board, WithUpn(2, Waiting).Plus("ete", "Y001,C1,COLLEGE,2024-01-01,UNSUITABLE,20,3,,")
            .Under(Returns.Plus("exclusions", $"Y001,,{Waiting},SUSP,2024-03-01,PP,2,")));
    }

    [Fact]
    public async Task Untied_the_rows_wait_again_and_the_figures_are_as_before()
    {
        await using var board = await WaitingBoardAsync();
        await TieAsync(board, "C2");

        Assert.True(await Ties(board).UntieAsync(Service, Waiting, Days.AsOf, CancellationToken.None));
        Assert.False(await Ties(board).UntieAsync(Service, Waiting, Days.AsOf, CancellationToken.None));
        await AssertCountedAsync(board, Known.Under(Returns));
        Assert.Equal([Waiting], (await MatchingAsync(board)).Waiting.Select(upn => upn.Upn));
    }

    [Fact]
    public async Task A_child_who_has_the_upn_by_its_own_row_comes_before_the_tie()
    {
        await using var board = await WaitingBoardAsync();
        await TieAsync(board, "C2");
        await board.ImportAsync(WithUpn(3, Waiting));

        await AssertCountedAsync(board, WithUpn(3, Waiting).Under(Returns));
        Assert.True(Assert.Single((await MatchingAsync(board)).Ties).IsIdle);
        Assert.Contains("C2", (await MatchingAsync(board)).WithoutUpn.Select(child => child.ChildId));
    }

    [Fact]
    public async Task Rows_tied_to_a_child_who_is_gone_wait_and_can_be_tied_to_another()
    {
        await using var board = await WaitingBoardAsync();
        await TieAsync(board, "C3");
        var without = Input.Extract(Service, 2).With("children", Input.Child(Service, 1, Own), Input.Child(Service, 2));
        await board.ImportAsync(without, accept: true);

        var matching = await MatchingAsync(board);
        Assert.True(Assert.Single(matching.Ties).IsChildGone);
        Assert.Equal([Waiting], matching.Waiting.Select(upn => upn.Upn));
        await AssertCountedAsync(board, without.Under(Returns));

        Assert.Equal(TieAnswer.Made, await TieAsync(board, "C2"));
        Assert.Equal(["C2"], (await MatchingAsync(board)).Ties.Select(tie => tie.ChildId));
    }

    [Theory]
    [InlineData(Waiting, "C9", false, TieAnswer.NoSuchChild)]
    [InlineData(Waiting, "c2", false, TieAnswer.NoSuchChild)]
    [InlineData(Own, "C2", false, TieAnswer.NothingWaits)]
    [InlineData("E201100018030", "C2", false, TieAnswer.NothingWaits)]
    [InlineData(Waiting, "C1", false, TieAnswer.HasAnotherUpn)]
    [InlineData(Waiting, "C1", true, TieAnswer.Made)]
    public async Task A_tie_wants_rows_that_wait_a_child_and_a_word_when_it_has_another_upn(string upn, string childId, bool isConfirmed, TieAnswer expected)
    {
        await using var board = await WaitingBoardAsync();
        var before = await Dump.OfAsync(board.Connection);

        Assert.Equal(expected, await Ties(board).TieAsync(Service, new(upn, childId, isConfirmed), Officer, Days.AsOf, CancellationToken.None));
        Assert.Equal(expected != TieAnswer.Made, before.SequenceEqual(await Dump.OfAsync(board.Connection)));
    }

    [Fact]
    public async Task Of_a_tie_is_kept_who_made_it_and_when()
    {
        await using var board = await WaitingBoardAsync();
        var before = DateTime.UtcNow;
        await TieAsync(board, "C2");

        var tie = Assert.Single((await MatchingAsync(board)).Ties);
        Assert.Equal((Waiting, "C2", Officer, false, false), (tie.Upn, tie.ChildId, tie.TiedBy, tie.IsChildGone, tie.IsIdle));
        Assert.InRange(tie.TiedAt, before.AddSeconds(-1), DateTime.UtcNow);
    }

    private static ChildTies Ties(TestBoard board) => new(board.Database, TimeProvider.System);

    private static Task<TieAnswer> TieAsync(TestBoard board, string childId) =>
        Ties(board).TieAsync(Service, new(Waiting, childId, IsConfirmed: false), Officer, Days.AsOf, CancellationToken.None);

    private static Task<ServiceMatching> MatchingAsync(TestBoard board) =>
        board.OfAsync(Service, scope => new MatchingStore(scope).LoadAsync(CancellationToken.None));

    private static Input WithUpn(int child, string upn) =>
        Known.With("children", [.. Enumerable.Range(1, 3).Select(n => Input.Child(Service, n, n == child ? upn : n == 1 ? Own : ""))]);

    private static async Task AssertCountedAsync(TestBoard board, Input inUse)
    {
        Assert.Equal(Counted.OfFiles(inUse), await Counted.OfFactsAsync(board.Database, Counted.All));
        Assert.Equal(Counted.OfFiles(inUse), await Counted.OfChildQuartersAsync(board.Database));
    }

    private async Task<TestBoard> WaitingBoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        await board.ImportAsync(Returns);
        return board;
    }
}
