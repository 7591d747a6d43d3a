using KpiBoard.Counting;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Signing;
using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests.Signing;

[Collection(BoardCollection.Name)]
public sealed class SealTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Suitable = "kpi2_total_suitable_end";

    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Period Quarter = Period.Parse("2024Q2");

    [Fact]
    public async Task A_quarter_is_a_draft_until_it_is_reviewed_and_signed()
    {
        await using var board = await BoardAsync(15);
        Assert.Equal(SealState.Draft, (await LoadAsync(board)).State);
        Assert.True(await ReviewAsync(board));
        Assert.Equal(SealState.Reviewed, (await LoadAsync(board)).State);
        Assert.True(await SignAsync(board));

        var signed = await LoadAsync(board);
        Assert.Equal((SealState.Sealed, "Chair", Now, RuleBook.Version, Days.AsOf), (signed.State, signed.Signature!.By, signed.Signature.At, signed.Signature.Rules, signed.Signature.AsOf));
        Assert.Equal(["children", "ete", "orders", "sendaln"], signed.Signature.Files.Select(file => file.FileName));
        Assert.Equal(64, signed.Signature.Hash.Length);
        Assert.Equal([Quarter], await board.OfAsync(Service, scope => new SealStore(scope).SignedAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task What_nobody_or_only_the_signer_has_reviewed_is_not_signed()
    {
        await using var board = await BoardAsync(15);
        Assert.False(await SignAsync(board));
        Assert.True(await ReviewAsync(board));
        Assert.False(await SignAsync(board, signer: "reviewer"));
        Assert.Equal(SealState.Reviewed, (await LoadAsync(board)).State);
    }

    [Fact]
    public async Task What_changed_behind_the_page_is_neither_reviewed_nor_signed()
    {
        await using var board = await BoardAsync(15);
        var seen = await LoadAsync(board);
        await board.ImportAsync(Input.Extract(Service, 16));
        Assert.False(await ReviewAsync(board, seen));
        Assert.True(await ReviewAsync(board));
        Assert.False(await SignAsync(board, reviewed: Now.AddMinutes(-1)));
        Assert.True(await SignAsync(board));
    }

    [Fact]
    public async Task A_review_does_not_hold_for_figures_or_texts_that_changed_since()
    {
        await using var board = await BoardAsync(15);
        await ReviewAsync(board);
        await board.ImportAsync(Input.Extract(Service, 16));
        Assert.True((await LoadAsync(board)).HasChangedSinceReview);
        Assert.False(await SignAsync(board));

        await ReviewAsync(board);
        await InAsync(board, scope => new CommentaryStore(scope).WriteAsync(Quarter, null, 0, "A quiet quarter.", "Ola", Now, CancellationToken.None));
        Assert.False(await SignAsync(board));
        await ReviewAsync(board);
        Assert.True(await SignAsync(board));
        Assert.Equal("A quiet quarter.", Assert.Single((await LoadAsync(board)).Signature!.Texts.Commentaries).Words);
    }

    [Fact]
    public async Task Later_files_never_change_a_signed_quarter()
    {
        await using var board = await SignedAsync();
        await board.ImportAsync(Input.Extract(Service, 20));

        var (figures, shown, children) = await board.OfAsync(Service, async scope => (
            await new SealStore(scope).FiguresAsync(Quarter, withCounts: true, CancellationToken.None),
            await new SealStore(scope).FiguresAsync(Quarter, withCounts: false, CancellationToken.None),
            await new SealStore(scope).ChildrenAsync(Quarter, CancellationToken.None)));
        Assert.Equal(15, figures!.Figures.First(figure => figure.Measure == Suitable).Denominator);
        Assert.Equal(figures.Figures.Count, shown!.Figures.Count);
        Assert.Equal(15, children!.Count);
        Assert.True(await IsWholeAsync(board));
        Assert.False(await SignAsync(board));
        Assert.False(await ReviewAsync(board));
    }

    [Theory]
    [InlineData("UPDATE kpiboard.seals SET figures = '{}'")]
    [InlineData("UPDATE kpiboard.seals SET signed_by = 'Somebody'")]
    [InlineData("UPDATE kpiboard.seals SET children = '[]'")]
    [InlineData("DELETE FROM kpiboard.seals")]
    public async Task PostgreSQL_refuses_to_change_what_is_signed(string sql)
    {
        await using var board = await SignedAsync();
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        await session.EnterAsync(Service, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync(sql, CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task What_is_altered_past_all_guards_is_found_by_its_hash()
    {
        await using var board = await SignedAsync();
        Assert.True(await IsWholeAsync(board));
        await board.RunAsync("ALTER TABLE kpiboard.seals DISABLE TRIGGER keep_sealed; UPDATE kpiboard.seals SET children = replace(children, 'C7', 'C8')");
        Assert.False(await IsWholeAsync(board));
    }

    [Theory]
    [InlineData("2029-03-02", 0)]
    [InlineData("2029-03-03", 1)]
    public async Task The_children_go_after_their_last_day_and_figures_and_hash_stay(string today, int forgotten)
    {
        await using var board = await SignedAsync();
        Assert.Equal(forgotten, await InAsync(board, scope => new SealStore(scope).ForgetChildrenAsync(DateOnly.Parse(today, null), CancellationToken.None)));

        var (figures, children) = await board.OfAsync(Service, async scope => (
            await new SealStore(scope).FiguresAsync(Quarter, withCounts: true, CancellationToken.None), await new SealStore(scope).ChildrenAsync(Quarter, CancellationToken.None)));
        Assert.NotNull(figures);
        Assert.Equal(forgotten == 1, children is null);
        Assert.True(await IsWholeAsync(board));
    }

    [Fact]
    public async Task A_release_that_a_signed_quarter_shows_is_never_forgotten()
    {
        await using var board = await SignedAsync();
        for (var children = 20; children < 26; children++)
        {
            await board.ImportAsync(Input.Extract(Service, children));
        }

        Assert.Equal(1, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.releases JOIN kpiboard.seals USING (service_code, period, figures, with_counts)"));
        Assert.Equal(5, await board.AskAsync<long>("SELECT count(*) FROM kpiboard.releases WHERE period = '2024Q2'"));
    }

    private async Task<TestBoard> BoardAsync(int children)
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, children));
        return board;
    }

    private async Task<TestBoard> SignedAsync()
    {
        var board = await BoardAsync(15);
        Assert.True(await ReviewAsync(board) && await SignAsync(board));
        return board;
    }

    private static Task<QuarterSeal> LoadAsync(TestBoard board) => board.OfAsync(Service, scope => new SealStore(scope).LoadAsync(Quarter, CancellationToken.None));

    private static Task<bool> IsWholeAsync(TestBoard board) => board.OfAsync(Service, scope => new SealStore(scope).IsWholeAsync(Quarter, CancellationToken.None));

    private static async Task<bool> ReviewAsync(TestBoard board, QuarterSeal? seen = null)
    {
        seen ??= await LoadAsync(board);
        return await InAsync(board, scope => new SealStore(scope).ReviewAsync(Quarter, seen.Print, "Ola", "reviewer", "Looked at with the data officer.", Now, CancellationToken.None));
    }

    private static Task<bool> SignAsync(TestBoard board, string signer = "chair", DateTime? reviewed = null) =>
        InAsync(board, scope => new SealStore(scope).SignAsync(Quarter, reviewed ?? Now, "Chair", signer, Now, CancellationToken.None));

    private static async Task<T> InAsync<T>(TestBoard board, Func<ServiceScope, Task<T>> act)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var result = await act(await session.EnterAsync(Service, CancellationToken.None));
        await session.CommitAsync(CancellationToken.None);
        return result;
    }
}
