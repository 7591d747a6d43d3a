using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;
using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class PackStoreTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Other = "Y002";

    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly MadePack Made = new(
        Days.AsOf, "8", [new(Guid.NewGuid(), "ete", Now)], [new(1, "kpi2_total_suitable_end", "2025Q3", "all", "all", 7, 14)], [1], [2], [3]);

    [Fact]
    public async Task A_pack_is_asked_for_made_and_kept_with_its_figures_and_files()
    {
        await using var board = await cluster.NewBoardAsync();
        var id = await AskAsync(board, Service, PackForm.Protected);
        Assert.Equal(PackState.Asked, (await FindAsync(board, id))!.State);
        await KeepAsync(board, id);

        Assert.Equal((PackState.Made, Now, Days.AsOf), (await FindAsync(board, id)) is { } pack ? (pack.State, pack.MadeAt, pack.AsOf) : default);
        Assert.Equal(Made.Figures, await board.OfAsync(Service, scope => new PackStore(scope).FiguresAsync(id, CancellationToken.None)));
        Assert.Equal(Made.Files, await board.OfAsync(Service, scope => new PackStore(scope).FilesAsync(id, CancellationToken.None)));
        Assert.Equal(Made.Xlsx, await board.OfAsync(Service, scope => new PackStore(scope).FileAsync(id, PackFile.Xlsx, CancellationToken.None)));
    }

    [Fact]
    public async Task A_pack_that_was_made_can_no_longer_fail()
    {
        await using var board = await cluster.NewBoardAsync();
        var id = await AskAsync(board, Service, PackForm.Protected);
        await KeepAsync(board, id);
        await InAsync(board, store => store.FailAsync(id, "Too late.", CancellationToken.None));
        await InAsync(board, store => store.SayAsync(id, "Again", CancellationToken.None));

        Assert.Equal((PackState.Made, (string?)null, (string?)null), (await FindAsync(board, id)) is { } pack ? (pack.State, pack.Failure, pack.Progress) : default);
    }

    [Fact]
    public async Task Who_sees_no_counts_reads_protected_packs_alone_and_writes_none()
    {
        await using var board = await cluster.NewBoardAsync();
        var open = await AskAsync(board, Service, PackForm.Protected);
        await AskAsync(board, Service, PackForm.Internal);
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        var scope = await session.EnterAsync(Service, CancellationToken.None);

        Assert.Equal(open, Assert.Single(await new PackStore(scope).ListAsync(CancellationToken.None)).PackId);
        var refusal = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync("UPDATE kpiboard.packs SET form = 'Protected'", CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refusal.SqlState);
    }

    [Fact]
    public async Task A_code_is_found_among_the_services_one_may_know_of_once_its_pack_is_made()
    {
        await using var board = await cluster.NewBoardAsync();
        var id = await AskAsync(board, Service, PackForm.Protected);
        Assert.Null(await FindByCodeAsync(board, $"CODE{id}", Service));
        await KeepAsync(board, id);

        Assert.Equal(id, (await FindByCodeAsync(board, $"CODE{id}", Service, Other))?.PackId);
        Assert.Null(await FindByCodeAsync(board, $"CODE{id}", Other));
        Assert.Null(await FindByCodeAsync(board, "CODE", Service));
    }

    private static async Task<Guid> AskAsync(TestBoard board, string service, PackForm form)
    {
        var id = Guid.NewGuid();
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var store = new PackStore(await session.EnterAsync(service, CancellationToken.None));
        await store.AskAsync(new(id, $"CODE{id}", "Board pack", "{}", "2025Q3", form, "Ola"), Now, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return id;
    }

    private static Task KeepAsync(TestBoard board, Guid id) => InAsync(board, store => store.KeepAsync(id, Made, Now, CancellationToken.None));

    private static async Task InAsync(TestBoard board, Func<PackStore, Task> work)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        await work(new(await session.EnterAsync(Service, CancellationToken.None)));
        await session.CommitAsync(CancellationToken.None);
    }

    private static Task<PackSummary?> FindAsync(TestBoard board, Guid id) =>
        board.OfAsync(Service, scope => new PackStore(scope).FindAsync(id, CancellationToken.None));

    private static async Task<PackSummary?> FindByCodeAsync(TestBoard board, string code, params string[] services)
    {
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        return await PackStore.FindByCodeAsync(session, services, code, CancellationToken.None);
    }
}
