using KpiBoard.Counting.Conflicts;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ConflictTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Upn = "R201100018042";
    private const string Timetable = "Y001,C1,,2024-06-01,,,10,,,";

    // Child C1 is of school age and offered 25 hours; its order ended on 1 August 2024.
    private static readonly Input Extract = Input.Extract(Service, 3)
        .With("children", $"Y001,C1,2009-03-15,1,W1,{Upn}", Input.Child(Service, 2), Input.Child(Service, 3))
        .With("ete", "Y001,C1,MAINSTREAM_SCHOOL,2023-01-01,SUITABLE,25,25,,");

    private static readonly Input Both = Extract.With("part_time_timetables", Timetable);

    [Fact]
    public async Task A_conflict_is_told_with_what_a_ruling_would_move()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);

        var open = Assert.Single(await OpenAsync(board));

        Assert.Equal(("C1", ConflictKind.PartTimeTimetable), (open.Conflict.ChildId, open.Conflict.Kind));
        // The order ended long before the latest quarter and the caseload.
        Assert.Empty(open.IfCase.Concat(open.IfReturn));
        Assert.Equal(1, await board.OfAsync(Service, scope => new ConflictStore(scope).CountOpenAsync(Days.AsOf, CancellationToken.None)));
    }

    [Theory]
    [InlineData(true, 0, 1)]
    [InlineData(false, 1, 0)]
    public async Task A_ruling_counts_at_once_and_from_the_facts_alike(bool forCase, int onTimetable, int fullTime)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);

        Assert.True(await RuleAsync(board, forCase));

        await AssertCountedAsync(board, onTimetable, fullTime);
        Assert.Empty(await OpenAsync(board));
        var ruled = Assert.Single(await RuledAsync(board));
        Assert.Equal(("Seen at school.", "Ola", forCase), (ruled.Reason, ruled.RuledBy, ruled.Ruling.IsForCase));
        Assert.NotNull(ruled.Conflict);
    }

    [Fact]
    public async Task A_later_file_that_says_the_same_respects_the_ruling()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);
        await RuleAsync(board, forCase: true);

        await board.ImportAsync(Input.Empty.With("part_time_timetables", "Y001,C1,,2024-06-01,,,10,2024-07-01,YES,"));
        await AssertCountedAsync(board, onTimetable: 0, fullTime: 1);
        await board.ImportAsync(Both.Plus("ete", "Y001,C2,COLLEGE,2023-01-01,SUITABLE,16,16,,"));

        await AssertCountedAsync(board, onTimetable: 0, fullTime: 2);
        Assert.Empty(await OpenAsync(board));
    }

    [Theory]
    [InlineData("part_time_timetables", "Y001,C1,,2024-06-01,,,12,,,")]
    [InlineData("ete", "Y001,C1,MAINSTREAM_SCHOOL,2023-01-01,SUITABLE,26,26,,")]
    public async Task Once_either_side_says_something_else_the_ruling_holds_no_longer(string file, string row)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);
        await RuleAsync(board, forCase: true);

        await board.ImportAsync(Both.With(file, row));

        await AssertCountedAsync(board, onTimetable: 1, fullTime: 1);
        Assert.Single(await OpenAsync(board));
        Assert.Null(Assert.Single(await RuledAsync(board)).Conflict);
    }

    [Fact]
    public async Task A_ruling_withdrawn_leaves_the_figures_as_they_were()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);
        var before = await Counted.OfChildQuartersAsync(board.Database);
        await RuleAsync(board, forCase: true);

        var ruling = Assert.Single(await RuledAsync(board)).RulingId;
        Assert.True(await Desk(board).WithdrawAsync(Service, ruling, Days.AsOf, CancellationToken.None));

        Assert.Equal(before, await Counted.OfChildQuartersAsync(board.Database));
        Assert.False(await Desk(board).WithdrawAsync(Service, ruling, Days.AsOf, CancellationToken.None));
    }

    [Fact]
    public async Task A_conflict_that_is_gone_cannot_be_ruled_on()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);
        var key = Assert.Single(await OpenAsync(board)).Key;
        await board.ImportAsync(Both.With("part_time_timetables", "Y001,C1,,2024-06-01,,,12,,,"));
        var before = await Dump.OfAsync(board.Connection);

        Assert.False(await Desk(board).RuleAsync(Service, key, new(true, "Seen at school.", "Ola"), Days.AsOf, CancellationToken.None));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task A_ruling_of_one_service_leaves_another_alone()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Both);
        var key = Assert.Single(await OpenAsync(board)).Key;

        Assert.False(await Desk(board).RuleAsync("Y002", key, new(true, "Seen at school.", "Ola"), Days.AsOf, CancellationToken.None));
        Assert.Single(await OpenAsync(board));
    }

    [Fact]
    public async Task A_plan_of_the_authority_alone_counts_once_a_person_rules_so()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Extract.With("sendaln"));
        await board.ImportAsync(Input.Empty.With("ehc_plans", $"Y001,,{Upn},2022-01-01,,2024-03-01", "Y001,,H801200001001,2022-01-01,,"));
        Assert.Contains("Y001,2024Q2,statutory_plan_end,all,all,0,3", await Counted.OfChildQuartersAsync(board.Database));
        Assert.Equal(ConflictKind.PlanNotInCaseRecord, Assert.Single(await OpenAsync(board)).Conflict.Kind);

        await RuleAsync(board, forCase: false);

        var figures = await Counted.OfChildQuartersAsync(board.Database);
        Assert.Contains("Y001,2024Q2,statutory_plan_end,all,all,1,3", figures);
        Assert.Contains("Y001,2024Q2,statutory_plan_reviewed_in_year,all,all,1,1", figures);
        Assert.Equal(figures, await Counted.OfFactsAsync(board.Database, Counted.All));
    }

    private static ConflictDesk Desk(TestBoard board) => new(board.Database, TimeProvider.System);

    private static Task<IReadOnlyList<OpenConflict>> OpenAsync(TestBoard board) =>
        board.OfAsync(Service, scope => new ConflictStore(scope).OpenAsync(Days.AsOf, CancellationToken.None));

    private static Task<IReadOnlyList<RuledConflict>> RuledAsync(TestBoard board) =>
        board.OfAsync(Service, scope => new ConflictStore(scope).RuledAsync(CancellationToken.None));

    private static async Task<bool> RuleAsync(TestBoard board, bool forCase) => await Desk(board).RuleAsync(
        Service, Assert.Single(await OpenAsync(board)).Key, new(forCase, "Seen at school.", "Ola"), Days.AsOf, CancellationToken.None);

    private static async Task AssertCountedAsync(TestBoard board, int onTimetable, int fullTime)
    {
        var figures = await Counted.OfChildQuartersAsync(board.Database);
        Assert.Contains($"Y001,2024Q2,part_time_timetable_end,all,all,{onTimetable},1", figures);
        Assert.Contains($"Y001,2024Q2,kpi2_offered_full_time_end,all,all,{fullTime},3", figures);
        Assert.Equal(figures, await Counted.OfFactsAsync(board.Database, Counted.All));
    }
}
