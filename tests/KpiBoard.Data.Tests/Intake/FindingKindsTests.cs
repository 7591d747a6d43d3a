using KpiBoard.Data.Intake;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests.Intake;

/// <summary>Ten children whose order ended in July to September 2024; counted on 1 November 2024, when that is the latest quarter.</summary>
[Collection(BoardCollection.Name)]
public sealed class FindingKindsTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly DateOnly Today = new(2024, 11, 1);
    private static readonly Input Extract = Input.Extract(Service, 10);

    [Fact]
    public async Task The_kind_that_could_move_most_comes_first_with_its_children_and_points()
    {
        var kinds = await RankAsync(Extract
            .Plus("ete", "Y001,C1,COLLEGE,soon,SUITABLE,20,20,,", "Y001,C2,COLLEGE,soon,SUITABLE,20,20,,", "Y001,C1,COLLEGE,2024-01-01,SUITABLE,2,3,,")
            .Plus("sendaln", "Y001,C3,YES,never,YES,EHCP,,"));

        Assert.Equal(
            ["DateInvalid ete.csv start_date", "DateInvalid sendaln.csv start_date", "HoursOverOffered ete.csv hours_attended"],
            kinds.Select(kind => $"{kind.First.Code} {kind.First.File} {kind.First.Column}"));
        // All ten are suitable: the two could be found unsuitable, 10 of 10 to 8 of 10. Of ten identified C3 could have a plan: 7 to 8.
        Assert.Equal((2, 20m, 0m), (kinds[0].Rows, kinds[0].PointsOf(0), kinds[0].PointsOf(1)));
        Assert.Equal((1, 0m, 10m), (kinds[1].Rows, kinds[1].PointsOf(0), kinds[1].PointsOf(1)));
        Assert.Equal((0m, 0m), (kinds[2].PointsOf(0), kinds[2].PointsOf(1)));
        Assert.Equal([("2024Q2", 2, 0), ("2024-11-01", 0, 0)], kinds[0].Moves!.Select(move => (move.Period.Label, move.Touched, move.CouldComeIn)));
    }

    [Fact]
    public async Task A_child_whose_own_row_is_in_error_could_come_in()
    {
        var kinds = await RankAsync(Extract
            .Plus("children", "Y001,C11,later,1,W1,")
            .Plus("orders", "Y001,C11,O11,REFERRAL_ORDER,2024-05-01,2024-05-01,,2024-08-01,LOCAL,"));

        var child = kinds.Single(kind => kind.First.File == "children.csv");
        Assert.Equal((FindingCode.DateInvalid, 1, 0), (child.First.Code, child.Moves![0].CouldComeIn, child.Moves[0].Touched));
        // 10 of 10 to 10 of 11.
        Assert.Equal(9.09m, Math.Round(child.PointsOf(0)!.Value, 2));
        Assert.Equal(FindingCode.ChildKeptOut, kinds.Single(kind => kind.First.File == "orders.csv").First.Code);
    }

    [Fact]
    public async Task Findings_of_a_return_move_neither_headline()
    {
        var kinds = await RankAsync(Extract.With("exclusions", "Y001,C1,,SUSP,soon,PP,2,"));

        Assert.Equal((1, 0m, 0m), (Assert.Single(kinds).Moves![0].Touched, kinds[0].PointsOf(0), kinds[0].PointsOf(1)));
    }

    [Fact]
    public async Task Of_a_hundred_thousand_findings_each_kind_is_told_once()
    {
        await using var board = await cluster.NewBoardAsync();
        var held = await HoldAsync(board, Extract.Plus("ete", "Y001,C1,COLLEGE,soon,SUITABLE,20,20,,"));
        await board.RunAsync(
            "INSERT INTO kpiboard.findings (service_code, import_id, number, file_name, line, column_name, severity, code, child_id, row_print) "
            + $"SELECT 'Y001', '{held}', n, 'ete.csv', n, 'start_date', 'Error', 'DateInvalid', 'C' || n % 5000, n FROM generate_series(2, 100000) AS n");

        var kind = Assert.Single(await RankAsync(board, held));

        Assert.Equal((100_000, 10), (kind.Rows, kind.Moves![0].Touched));
    }

    private static Task<IReadOnlyList<FindingKind>> RankAsync(TestBoard board, Guid import) =>
        board.OfAsync(Service, scope => new FindingKinds(scope).RankAsync(import, Today, CancellationToken.None));

    private static async Task<Guid> HoldAsync(TestBoard board, Input input) =>
        Assert.Single((await board.ImportAsync(input)).Services).ImportId;

    private async Task<IReadOnlyList<FindingKind>> RankAsync(Input input)
    {
        await using var board = await cluster.NewBoardAsync();
        return await RankAsync(board, await HoldAsync(board, input));
    }
}
