using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

/// <summary>What was shown to those who see no counts is remembered, so that the next release is protected together with it.</summary>
[Collection(BoardCollection.Name)]
public sealed class ReleaseTests(TestCluster cluster)
{
    private const string Service = "Y001";

    [Fact]
    public async Task A_period_published_again_with_the_same_figures_is_remembered_once()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(InventedService.Of(Service, 30, 1), accept: true);
        var releases = await board.AskAsync<long>("SELECT count(*) FROM kpiboard.releases");
        await new ServiceCount(board.Database, TimeProvider.System).CountAsync(Service, Days.AsOf, CancellationToken.None);

        Assert.True(releases > 0);
        Assert.Equal(releases, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.releases"));
    }

    [Fact]
    public async Task The_last_four_releases_of_a_period_are_remembered_and_the_last_is_what_is_published()
    {
        await using var board = await cluster.NewBoardAsync();
        for (var children = 30; children < 36; children++)
        {
            await board.ImportAsync(InventedService.Of(Service, children, children), accept: true);
        }

        Assert.Equal(4, await board.AskAsync<long>("SELECT max(times) FROM (SELECT count(*) AS times FROM kpiboard.releases GROUP BY period) AS counted"));
        Assert.Equal(0, await board.AskAsync<long>("""
            SELECT count(*) FROM kpiboard.publications AS now
            LEFT JOIN (SELECT DISTINCT ON (period) * FROM kpiboard.releases ORDER BY period, number DESC) AS last USING (service_code, period)
            WHERE last.figures IS DISTINCT FROM now.figures OR last.with_counts IS DISTINCT FROM now.with_counts
            """));
    }

    [Fact]
    public async Task The_caseload_of_another_day_is_forgotten_with_the_next()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(InventedService.Of(Service, 30, 1), accept: true);
        Assert.Equal(1, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.releases WHERE period LIKE '%-%'"));
        await board.RunAsync("UPDATE kpiboard.releases SET period = '2020-01-01' WHERE period LIKE '%-%'");
        await board.ImportAsync(InventedService.Of(Service, 31, 2), accept: true);

        Assert.Equal(0, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.releases WHERE period = '2020-01-01'"));
        Assert.Equal(1, await board.AskAsync<long>("SELECT count(DISTINCT period) FROM kpiboard.releases WHERE period LIKE '%-%'"));
    }

    [Fact]
    public async Task Who_sees_no_counts_cannot_read_what_was_released()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(InventedService.Of(Service, 30, 1), accept: true);
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        var scope = await session.EnterAsync(Service, CancellationToken.None);

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => new ReleaseStore(scope).LoadAsync(CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.IsType<PostgresException>(refused.InnerException ?? refused).SqlState);
    }
}
