using KpiBoard.Counting.Interpretation;
using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class TargetTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Other = "Y002";
    private const string Measure = "kpi2_total_suitable_end";

    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Target Aim = new(Measure, Service, 0.7m, new(2026, 4, 1), null);

    [Fact]
    public async Task A_target_is_kept_until_it_is_set_anew_from_the_same_day_or_removed()
    {
        await using var board = await cluster.NewBoardAsync();
        await SetAsync(board, Service, Aim);
        await SetAsync(board, Service, Aim with { From = new(2027, 4, 1) });
        await SetAsync(board, Service, Aim with { Share = 0.75m, Until = new(2027, 3, 31) });
        Assert.Equal([Aim with { Share = 0.75m, Until = new(2027, 3, 31) }, Aim with { From = new(2027, 4, 1) }], await LoadAsync(board, Service));

        Assert.True(await RemoveAsync(board, Aim.From));
        Assert.False(await RemoveAsync(board, Aim.From));
        Assert.Equal([Aim with { From = new(2027, 4, 1) }], await LoadAsync(board, Service));
    }

    [Fact]
    public async Task A_service_sees_its_own_targets_and_the_nations_and_no_other_services()
    {
        await using var board = await cluster.NewBoardAsync();
        await SetAsync(board, Other, Aim);
        await board.RunAsync($"INSERT INTO kpiboard.targets VALUES ('*', '{Measure}', '2026-04-01', NULL, 0.5, 'Ola', now())");

        Assert.Equal([Aim with { ServiceCode = null, Share = 0.5m }], await LoadAsync(board, Service));
    }

    [Fact]
    public async Task The_nations_targets_are_set_apart_from_any_service_and_seen_by_each()
    {
        await using var board = await cluster.NewBoardAsync();
        await SetAsync(board, Service, Aim);
        await using (var session = await board.Database.BeginAsync(CancellationToken.None))
        {
            var nation = await TargetStore.OfTheNationAsync(session, CancellationToken.None);
            await nation.SetAsync(Aim with { ServiceCode = null, Share = 0.6m }, "Ola", Now, CancellationToken.None);
            Assert.Equal([Aim with { ServiceCode = null, Share = 0.6m }], await nation.LoadAsync(CancellationToken.None));
            await session.CommitAsync(CancellationToken.None);
        }

        Assert.Equal([Aim with { ServiceCode = null, Share = 0.6m }], await LoadAsync(board, Other));
        Assert.Equal(2, (await LoadAsync(board, Service)).Count);
    }

    [Fact]
    public async Task The_nations_target_is_not_a_services_to_change()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.RunAsync($"INSERT INTO kpiboard.targets VALUES ('*', '{Measure}', '2026-04-01', NULL, 0.5, 'Ola', now())");
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        await session.EnterAsync(Service, CancellationToken.None);

        Assert.Equal(0, await session.ExecuteAsync("DELETE FROM kpiboard.targets", CancellationToken.None));
    }

    [Fact]
    public async Task Board_members_read_targets_and_not_who_set_them()
    {
        await using var board = await cluster.NewBoardAsync();
        await SetAsync(board, Service, Aim);
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        var scope = await session.EnterAsync(Service, CancellationToken.None);

        Assert.Equal([Aim], await new TargetStore(scope).LoadAsync(CancellationToken.None));
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync("SELECT set_by FROM kpiboard.targets", CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    private static async Task SetAsync(TestBoard board, string service, Target target)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        await new TargetStore(await session.EnterAsync(service, CancellationToken.None)).SetAsync(target, "Ola", Now, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
    }

    private static async Task<bool> RemoveAsync(TestBoard board, DateOnly from)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var removed = await new TargetStore(await session.EnterAsync(Service, CancellationToken.None)).RemoveAsync(Measure, from, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return removed;
    }

    private static Task<IReadOnlyList<Target>> LoadAsync(TestBoard board, string service) =>
        board.OfAsync(service, scope => new TargetStore(scope).LoadAsync(CancellationToken.None));
}
