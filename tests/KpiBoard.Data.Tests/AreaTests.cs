using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Data.Areas;
using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class AreaTests(TestCluster cluster)
{
    private static readonly string[] Services = ["Y001", "Y002", "Y003"];

    [Fact]
    public async Task What_stands_beside_others_is_what_everybody_sees_of_each_service()
    {
        await using var board = await BoardAsync();
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        AreaStore areas = new(session);
        Assert.Equal(Services, (await areas.EnterAsync(CancellationToken.None)).Select(service => service.ServiceCode));
        var quarters = await areas.QuartersAsync(CancellationToken.None);
        Assert.NotEmpty(quarters);
        foreach (var quarter in quarters)
        {
            await areas.EnterAsync(CancellationToken.None);
            var beside = await areas.LoadAsync([$"{quarter}"], null, CancellationToken.None);
            foreach (var service in beside.Select(figure => figure.ServiceCode).Distinct())
            {
                var shown = (await board.OfAsync(service, scope => new PublicationStore(scope).LoadProtectedAsync(CancellationToken.None)))[$"{quarter}"];
                Assert.Equal(
                    shown.Figures.Where(figure => figure.Split == "all").Select(figure => (figure.Measure, figure.Ratio)).Order(),
                    beside.Where(figure => figure.ServiceCode == service).Select(figure => (figure.Measure, figure.Ratio)).Order());
            }
        }
    }

    [Fact]
    public async Task Groups_of_children_are_read_as_they_are_shown()
    {
        await using var board = await BoardAsync();
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        AreaStore areas = new(session);
        await areas.EnterAsync(CancellationToken.None);
        var quarter = (await areas.QuartersAsync(CancellationToken.None))[0];
        var groups = (await areas.GroupsAsync($"{quarter}", "kpi2_total_suitable_end", CancellationToken.None)).First();
        var shown = (await board.OfAsync(groups.Key, scope => new PublicationStore(scope).LoadProtectedAsync(CancellationToken.None)))[$"{quarter}"];
        Assert.Equal(shown.Figures.Where(figure => figure.Split != "all" && figure.Measure == "kpi2_total_suitable_end"), groups.Value);
    }

    [Fact]
    public async Task A_year_is_hidden_when_one_of_its_quarters_is_and_absent_when_one_is_missing()
    {
        await using var board = await BoardAsync();
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        AreaStore areas = new(session);
        await areas.EnterAsync(CancellationToken.None);
        string[] year = ["2024Q1", "2024Q2", "2024Q3", "2024Q4"];
        var together = await areas.LoadAsync(year, null, CancellationToken.None);
        List<AreaFigure> apart = [];
        foreach (var quarter in year)
        {
            apart.AddRange(await areas.LoadAsync([quarter], null, CancellationToken.None));
        }

        foreach (var parts in apart.GroupBy(figure => (figure.ServiceCode, figure.Measure)))
        {
            var sum = together.SingleOrDefault(figure => (figure.ServiceCode, figure.Measure) == parts.Key);
            var ratios = parts.Select(part => part.Ratio).ToList();
            Assert.Equal(ratios.Count == 4, sum is not null);
            Assert.Equal(ratios.Count == 4 && !ratios.Contains(null) ? ratios.Aggregate(default(Ratio), (all, part) => all + part!.Value) : null, sum?.Ratio);
        }

        Assert.NotEmpty(together);
    }

    [Fact]
    public async Task What_a_pack_or_a_signed_quarter_shows_cannot_be_unsealed()
    {
        await using var board = await BoardAsync();
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var scope = await session.EnterAsync(Services[0], CancellationToken.None);
        await new ReleaseStore(scope).KeepAsync(["2024Q2"], CancellationToken.None);
        await new ReleaseStore(scope).KeepAsync(["2024Q2"], CancellationToken.None);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync("UPDATE kpiboard.releases SET is_sealed = false", CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private async Task<TestBoard> BoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        foreach (var (service, children) in Services.Zip([400, 60, 20]))
        {
            await board.ImportAsync(InventedService.Of(service, children, seed: 1), accept: true);
        }

        return board;
    }
}
