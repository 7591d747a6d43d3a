using KpiBoard.Counting;
using KpiBoard.Counting.Changes;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests.Intake;

/// <summary>Ten children, C1 to C10, whose order ended in July to September 2024, all suitable; C3, C6 and C9 without a plan.</summary>
[Collection(BoardCollection.Name)]
public sealed class PreviewTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly Input Earlier = Input.Extract(Service, 10);

    // C1's placement has an end that is no date; C11 is new.
    private static readonly Input Later = Input.Extract(Service, 11).WithText(
        "ete", Input.Extract(Service, 11).Files["ete"].Replace("Y001,C1,COLLEGE,2023-01-01,SUITABLE,20,1,,", "Y001,C1,COLLEGE,2023-01-01,SUITABLE,20,1,soon,", StringComparison.Ordinal));

    [Fact]
    public async Task A_preview_says_each_headline_now_and_with_the_files_and_who_moves_and_why()
    {
        await using var board = await EarlierBoardAsync();
        var held = await HoldAsync(board);

        var preview = (await PreviewAsync(board, held))!;

        var quarter = preview.Periods.Single(period => !period.IsNothing);
        Assert.Equal("2024Q2", quarter.Period.Label);
        // 10 of 10 suitable; with the files C1 is not recorded and C11 comes in suitable. 7 of 10 with a plan; C11 has one.
        Assert.Equal((new Ratio(10, 10), new Ratio(10, 11)), (quarter.Headlines[0].Before, quarter.Headlines[0].After));
        Assert.Equal((new Ratio(7, 10), new Ratio(8, 11)), (quarter.Headlines[1].Before, quarter.Headlines[1].After));
        Assert.Equal(["ComesIn C11", "Changes C1"], quarter.Children.Select(child => $"{child.Movement} {child.ChildId}"));
        Assert.Equal(ChangeAspect.ChildNotThere, Assert.Single(quarter.Children[0].Reasons).Aspect);
        Assert.Contains(ChangeAspect.StatusAtEnd, quarter.Children[1].Reasons.Select(reason => reason.Aspect));
        Assert.Equal((FindingCode.DateInvalid, "end_date"), preview.SetAside["C1"].Select(finding => (finding.Code, finding.Column)).Single());
        Assert.Equal(1, preview.RowsSetAside);
    }

    [Fact]
    public async Task A_preview_writes_nothing()
    {
        await using var board = await EarlierBoardAsync();
        var held = await HoldAsync(board);
        var before = await Dump.OfAsync(board.Connection);

        await PreviewAsync(board, held);

        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task What_was_previewed_is_what_is_counted_once_it_is_used_and_it_is_kept()
    {
        await using var board = await EarlierBoardAsync();
        var held = await HoldAsync(board);
        var preview = (await PreviewAsync(board, held))!;

        Assert.Equal(UseOutcome.Used, await UseAsync(board, held, preview.Seen));

        Assert.Equal(Counted.OfFiles(Later), await Counted.OfChildQuartersAsync(board.Database));
        var kept = (await EntriesAsync(board))[0].Changes!;
        var moved = Assert.Single(kept.Periods);
        Assert.Equal((Days.AsOf, "2024Q2", 1, 0, 1), (kept.AsOf, moved.Period, moved.ComeIn, moved.GoOut, moved.Change));
        Assert.Equal(["kpi2_total_suitable_end 10/10 10/11", "kpi3_sendaln_plan 7/10 8/11"], moved.Headlines.Select(Text));
        Assert.Null(await PreviewAsync(board, held));
    }

    [Fact]
    public async Task When_other_files_came_in_use_since_the_preview_nothing_is_used()
    {
        await using var board = await EarlierBoardAsync();
        var held = await HoldAsync(board);
        var seen = (await PreviewAsync(board, held))!.Seen;
        await board.ImportAsync(Input.Extract(Service, 12));
        var before = await Dump.OfAsync(board.Connection);

        Assert.Equal(UseOutcome.Stale, await UseAsync(board, held, seen));
        Assert.Equal(before, await Dump.OfAsync(board.Connection));

        Assert.Equal(UseOutcome.Used, await UseAsync(board, held, (await PreviewAsync(board, held))!.Seen));
    }

    [Fact]
    public async Task An_education_return_on_hold_changes_no_headline_and_says_which_children_it_covers_otherwise()
    {
        await using var board = await EarlierBoardAsync();
        var held = Assert.Single((await board.ImportAsync(Input.Empty.With("exclusions", "Y001,C2,,PERM,2024-02-01,PP,,", "Y001,C3,,SUSP,soon,PP,2,"))).Services).ImportId;

        var preview = (await PreviewAsync(board, held))!;

        var quarter = preview.Periods.Single(period => !period.IsNothing);
        Assert.All(quarter.Headlines, headline => Assert.False(headline.Differs));
        var child = Assert.Single(quarter.Children);
        Assert.Equal(("C2", "Exclusions, Covered"), (child.ChildId, string.Join(", ", child.Reasons.Select(reason => reason.Aspect))));
    }

    [Fact]
    public async Task An_import_used_at_once_keeps_what_it_moved_and_the_first_brings_everybody_in()
    {
        await using var board = await EarlierBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 9));

        var entries = await EntriesAsync(board);

        Assert.Equal([(0, 1), (10, 0)], entries.Select(entry => (Assert.Single(entry.Changes!.Periods).ComeIn, entry.Changes.Periods[0].GoOut)));
        Assert.Equal("kpi2_total_suitable_end 0/0 10/10", Text(entries[1].Changes!.Periods[0].Headlines[0]));
    }

    private static string Text(HeadlineSummary headline) =>
        $"{headline.Measure} {headline.Before.Numerator}/{headline.Before.Denominator} {headline.After.Numerator}/{headline.After.Denominator}";

    private static async Task<Guid> HoldAsync(TestBoard board)
    {
        var held = Assert.Single((await board.ImportAsync(Later)).Services);
        Assert.Equal(ImportState.OnHold, held.State);
        return held.ImportId;
    }

    private static Task<Preview?> PreviewAsync(TestBoard board, Guid import) =>
        board.OfAsync(Service, scope => new PreviewStore(scope).OfHeldAsync(import, Days.AsOf, CancellationToken.None));

    private static Task<UseOutcome> UseAsync(TestBoard board, Guid import, string seen) =>
        new FileUse(board.Database, TimeProvider.System).UseHeldAsync(Service, import, seen, "Ola Officer", Days.AsOf, CancellationToken.None);

    private static Task<IReadOnlyList<HistoryEntry>> EntriesAsync(TestBoard board) =>
        board.OfAsync(Service, scope => new HistoryStore(scope).PageAsync(1, CancellationToken.None));

    private async Task<TestBoard> EarlierBoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Earlier);
        return board;
    }
}
