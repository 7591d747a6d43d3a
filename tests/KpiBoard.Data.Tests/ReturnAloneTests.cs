using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ReturnAloneTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Upn = "R201100018042";
    private const string OtherUpn = "T20110001804V";
    private const string ByUpn = $"Y001,,{Upn},PERM,2024-02-01,PP,,";

    private static readonly Input Known = Input.Extract(Service, 3);

    [Fact]
    public async Task Unmatched_rows_match_by_themselves_when_a_later_extract_brings_the_upn()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        var waits = await board.ImportAsync(Input.Empty.With("exclusions", ByUpn));
        Assert.Equal((ImportState.Used, 1), (waits.Services[0].State, Assert.Single(waits.Services[0].Files).RowsUnmatched));
        Assert.DoesNotContain(await Counted.OfFactsAsync(board.Database, Counted.All), IsExcluded);

        var brings = Known.With("children", Input.Child(Service, 1), Input.Child(Service, 2, Upn), Input.Child(Service, 3));
        await board.ImportAsync(brings);

        var figures = await Counted.OfFactsAsync(board.Database, Counted.All);
        Assert.Contains(figures, IsExcluded);
        Assert.Equal(Counted.OfFiles(brings.With("exclusions", ByUpn)), figures);
        Assert.Equal(figures, await Counted.OfChildQuartersAsync(board.Database));
    }

    [Theory]
    [InlineData("C9,", "child_id", FindingCode.ChildUnknown)]
    [InlineData($"C1,{OtherUpn}", "upn", FindingCode.ChildMismatch)]
    [InlineData(",R201100018043", "upn", FindingCode.UpnCheckLetter)]
    [InlineData(",R201100019042", "upn", FindingCode.UpnCheckLetter)]
    [InlineData(",nothing", "upn", FindingCode.UpnInvalid)]
    public async Task It_is_checked_against_the_children_in_use(string named, string column, FindingCode expected)
    {
        await using var board = await ThreeChildrenAsync();

        var outcome = await board.ImportAsync(Input.Empty.With("exclusions", $"Y001,{named},PERM,2024-02-01,PP,,"));

        var finding = Assert.Single(outcome.Reading.Findings);
        Assert.Equal((column, expected), (finding.Column, finding.Code));
    }

    [Theory]
    [InlineData("C1,", 1, 0)]
    [InlineData($"C1,{Upn}", 1, 0)]
    [InlineData($",{OtherUpn}", 1, 0)]
    [InlineData(",E201100018030", 0, 1)]
    public async Task Its_rows_are_matched_to_the_children_in_use(string named, int used, int unmatched)
    {
        await using var board = await ThreeChildrenAsync();

        var outcome = await board.ImportAsync(Input.Empty.With("exclusions", $"Y001,{named},PERM,2024-02-01,PP,,"), accept: true);

        var file = Assert.Single(outcome.Services[0].Files);
        Assert.Equal((used, unmatched), (file.RowsUsed, file.RowsUnmatched));
    }

    [Fact]
    public async Task A_row_of_a_child_kept_out_of_the_extract_in_use_is_kept_out()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known.Plus("children", $"Y001,C4,soon,1,W1,{Upn}"), accept: true);

        var outcome = await board.ImportAsync(Input.Empty.With("exclusions", ByUpn, "Y001,C4,,PERM,2024-02-01,PP,,"));

        Assert.Equal([FindingCode.ChildKeptOut, FindingCode.ChildKeptOut], outcome.Reading.Findings.Select(finding => finding.Code));
        Assert.Equal(["child_id", "upn"], outcome.Reading.Findings.Select(finding => finding.Column).Order());
    }

    [Fact]
    public async Task The_children_are_those_in_use_and_not_those_that_wait()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known);
        await board.ImportAsync(Input.Extract(Service, 4).Plus("children", "Y001,C5,soon,1,W1,"));

        var outcome = await board.ImportAsync(Input.Empty.With("exclusions", "Y001,C4,,PERM,2024-02-01,PP,,"));

        Assert.Equal(FindingCode.ChildUnknown, Assert.Single(outcome.Reading.Findings).Code);
    }

    [Fact]
    public async Task With_children_in_use_of_two_services_each_row_finds_its_own()
    {
        await using var board = await ThreeChildrenAsync();
        await board.ImportAsync(Input.Extract("Y002", 9));

        var outcome = await board.ImportAsync(Input.Empty.With("exclusions", "Y001,C9,,PERM,2024-02-01,PP,,", "Y002,C9,,PERM,2024-02-01,PP,,"));

        Assert.Equal([ImportState.OnHold, ImportState.Used], outcome.Services.Select(service => service.State));
        Assert.Equal(Service, Assert.Single(outcome.Reading.Findings).ServiceCode);
    }

    private async Task<TestBoard> ThreeChildrenAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Known.With("children", Input.Child(Service, 1, Upn), Input.Child(Service, 2, OtherUpn), Input.Child(Service, 3)));
        return board;
    }

    private static bool IsExcluded(string figure) => figure.Contains(",excluded_permanently_ever,all,all,1,", StringComparison.Ordinal);
}
