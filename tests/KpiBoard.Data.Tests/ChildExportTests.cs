using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class ChildExportTests(TestCluster cluster)
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Who_took_what_away_and_when_is_kept_the_latest_first()
    {
        await using var board = await cluster.NewBoardAsync();
        await AddAsync(board, "Y001", "the first", 3, Now);
        await AddAsync(board, "Y001", "the second", 0, Now.AddMinutes(1));
        await AddAsync(board, "Y002", "of another service", 9, Now);

        var kept = await board.OfAsync("Y001", scope => new ChildExportStore(scope).LatestAsync(10, CancellationToken.None));
        Assert.Equal([("the second", 0, "Ola", Now.AddMinutes(1)), ("the first", 3, "Ola", Now)], kept.Select(row => (row.What, row.Children, row.ExportedBy, row.ExportedAt)));
        Assert.Single(await board.OfAsync("Y001", scope => new ChildExportStore(scope).LatestAsync(1, CancellationToken.None)));
    }

    [Fact]
    public async Task Those_who_see_no_children_see_nothing_of_it()
    {
        await using var board = await cluster.NewBoardAsync();
        await AddAsync(board, "Y001", "the first", 3, Now);
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        await session.EnterAsync("Y001", CancellationToken.None);

        var refusal = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync("SELECT children FROM kpiboard.child_exports", CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    private static async Task AddAsync(TestBoard board, string service, string what, int children, DateTime at)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        await new ChildExportStore(await session.EnterAsync(service, CancellationToken.None)).AddAsync(what, children, "Ola", at, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
    }
}
