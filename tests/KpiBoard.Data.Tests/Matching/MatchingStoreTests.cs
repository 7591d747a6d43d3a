using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests.Matching;

[Collection(BoardCollection.Name)]
public sealed class MatchingStoreTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Own = "R201100018042";
    private const string First = "T20110001804V";
    private const string Second = "H801200001001";

    private static readonly Input Known = Input.Extract(Service, 3)
        .With("children", Input.Child(Service, 1, Own), Input.Child(Service, 2), Input.Child(Service, 3))
        .Plus("ete", "Y001,C2,COLLEGE,2022-01-01,SUITABLE,20,20,2024-01-15,100001", "Y001,C3,COLLEGE,2022-01-01,SUITABLE,20,20,2023-12-31,100001");

    [Fact]
    public async Task What_waits_is_told_by_upn_with_its_files_days_and_schools_the_most_rows_first()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        await board.ImportAsync(Input.Empty
            .With("exclusions", $"Y001,,{First},PERM,2024-02-01,PP,,", $"Y001,,{Second},SUSP,2024-03-01,PP,2,100009", $"Y001,,{Own},SUSP,2024-03-01,PP,2,")
            .With("attendance", $"Y001,,{Second},2024-01-01,2024-07-01,100,60,100001", $"Y001,,{Second},2024-01-01,2024-07-01,100,60,100001"));

        var matching = await MatchingAsync(board);
        Assert.Equal(
            [$"{Second} attendance 1, exclusions 1 2024-01-01 2024-03-01", $"{First} exclusions 1 2024-02-01 2024-02-01"],
            matching.Waiting.Select(upn => $"{upn.Upn} {string.Join(", ", upn.Files.Select(file => $"{file.File} {file.Rows}").Order(StringComparer.Ordinal))} {upn.From:yyyy-MM-dd} {upn.To:yyyy-MM-dd}"));
        Assert.Equal((3, 2), (matching.RowsWaiting(), matching.RowsWaiting("exclusions")));

        var schools = await board.OfAsync(Service, scope => new MatchingStore(scope).WithSchoolsAsync(matching.Waiting, CancellationToken.None));
        Assert.Equal(["100001 100009", ""], schools.Select(upn => string.Join(' ', upn.Schools)));
    }

    [Fact]
    public async Task Rows_that_have_found_their_child_since_do_not_wait_any_more()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        var sent = await board.ImportAsync(Input.Empty.With("exclusions", $"Y001,,{First},PERM,2024-02-01,PP,,"));
        await board.ImportAsync(Known.With("children", Input.Child(Service, 1, Own), Input.Child(Service, 2, First), Input.Child(Service, 3)));

        Assert.Equal(1, sent.Services[0].Files[0].RowsUnmatched);
        Assert.Empty((await MatchingAsync(board)).Waiting);
    }

    [Fact]
    public async Task Rows_of_a_child_kept_out_are_set_aside_and_do_not_wait()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known.Plus("children", $"Y001,C4,soon,1,W1,{First}").With("exclusions", $"Y001,,{First},PERM,2024-02-01,PP,,"), accept: true);

        Assert.Empty((await MatchingAsync(board)).Waiting);
    }

    [Fact]
    public async Task Children_without_a_upn_and_children_in_no_return_are_told()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known.With("exclusions", "Y001,C2,,SUSP,2024-03-01,PP,2,"));

        var matching = await MatchingAsync(board);
        Assert.Equal(["C2", "C3"], matching.WithoutUpn.Select(child => child.ChildId));
        Assert.Equal(["C1", "C3"], matching.WithoutData.Select(child => child.ChildId));
    }

    [Fact]
    public async Task Without_a_return_nobody_is_said_to_be_missing_from_one()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);

        Assert.Empty((await MatchingAsync(board)).WithoutData);
    }

    [Fact]
    public async Task Children_whom_the_case_record_has_at_the_school_at_that_time_are_a_hint()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        var asked = new WaitingUpn(First, [], new(2024, 1, 10), new(2024, 2, 1)) { Schools = ["100001"] };

        Assert.Equal(["C2"], await board.OfAsync(Service, scope => new MatchingStore(scope).AtSchoolAsync(asked, CancellationToken.None)));
        Assert.Equal([], await board.OfAsync(Service, scope => new MatchingStore(scope).AtSchoolAsync(asked with { Schools = [] }, CancellationToken.None)));
    }

    private static Task<ServiceMatching> MatchingAsync(TestBoard board) =>
        board.OfAsync(Service, scope => new MatchingStore(scope).LoadAsync(CancellationToken.None));
}
