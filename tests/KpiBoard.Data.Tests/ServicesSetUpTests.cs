using KpiBoard.Data.Tests.Boards;
using KpiBoard.Import;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ServicesSetUpTests(TestCluster cluster)
{
    private const string Invented = "X999";

    private static readonly Input OfInvented = Input.Extract(Invented, 3);

    [Fact]
    public async Task Before_services_are_set_up_any_service_is_taken_on()
    {
        await using var board = await cluster.NewBoardAsync();
        var outcome = await board.ImportAsync(OfInvented);

        Assert.Equal(ImportState.Used, Assert.Single(outcome.Services).State);
        Assert.Empty(outcome.Reading.Findings);
    }

    [Fact]
    public async Task Once_services_are_set_up_another_is_unknown()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();
        var outcome = await board.ImportAsync(OfInvented, accept: true);

        Assert.Empty(outcome.Services);
        Assert.All(outcome.Reading.Findings, finding => Assert.Equal(FindingCode.ServiceUnknown, finding.Code));
        Assert.Equal(12, outcome.Reading.Findings.Count);
        Assert.Equal(0, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.imports"));
        Assert.Equal(0, await board.AskAsync<long>($"SELECT count(*) FROM kpiboard.services WHERE service_code = '{Invented}'"));
    }

    [Fact]
    public async Task Rows_of_an_unknown_service_do_not_keep_those_of_others_back()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();
        var known = (await board.OfAsync("", scope => new ServiceStore(scope.Session).ListAsync(CancellationToken.None)))[0].ServiceCode;
        var both = Input.Extract(known, 3).And(OfInvented);

        var outcome = await board.ImportAsync(both);

        Assert.Equal((known, ImportState.Used), Assert.Single(outcome.Services.Select(service => (service.ServiceCode, service.State))));
        Assert.Equal(Counted.OfFiles(Input.Extract(known, 3)), await Counted.OfFactsAsync(board.Database, Counted.All));
    }

    [Fact]
    public async Task Setting_up_twice_changes_nothing_and_keeps_what_came_with_files()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(OfInvented);
        await board.SetUpServicesAsync();
        var once = await Dump.OfAsync(board.Connection);
        await board.SetUpServicesAsync();

        Assert.Equal(once, await Dump.OfAsync(board.Connection));
        Assert.Equal(155, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.services WHERE is_set_up"));
        Assert.Equal(Counted.OfFiles(OfInvented), await Counted.OfFactsAsync(board.Database, Counted.All));
    }
}
