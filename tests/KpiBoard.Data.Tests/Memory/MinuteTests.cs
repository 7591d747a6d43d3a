using KpiBoard.Counting;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests.Memory;

[Collection(BoardCollection.Name)]
public sealed class MinuteTests(TestCluster cluster)
{
    private const string Service = "Y001";

    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Period Quarter = Period.Parse("2024Q2");
    private static readonly MinuteTerms Terms = new("kpi2_total_suitable_end", "Ask the college for places.", "Head of service", new(2026, 4, 1));

    [Fact]
    public async Task A_minute_keeps_the_figure_that_lay_before_the_board_for_each_reader_as_they_saw_it()
    {
        // 14 of 15 in suitable ETE would tell of the one who was not.
        await using var board = await BoardAsync(15);
        await board.RunAsync("UPDATE kpiboard.publications SET figures = replace(figures, '\"M\":\"kpi2_total_suitable_end\",\"S\":\"all\",\"V\":\"all\",\"N\":15,\"D\":15', '\"M\":\"kpi2_total_suitable_end\",\"S\":\"all\",\"V\":\"all\",\"N\":null,\"D\":null')");
        await RaiseAsync(board, MinuteKind.Action, Terms);

        var withCounts = Assert.Single(await board.OfAsync(Service, scope => new MinuteStore(scope).LoadWithCountsAsync(CancellationToken.None)));
        Assert.Equal(new Ratio(15, 15), withCounts.Then);
        Assert.Equal((MinuteKind.Action, Quarter, Terms, "Ola", Now), (withCounts.Kind, withCounts.Period, withCounts.Terms, withCounts.RaisedBy, withCounts.RaisedAt));
        Assert.Null(Assert.Single(await ReadAsync(board)).Then);
    }

    [Fact]
    public async Task Who_sees_no_counts_cannot_read_the_counts_of_a_minute()
    {
        await using var board = await BoardAsync(15);
        await RaiseAsync(board, MinuteKind.Question, Terms);
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        await session.EnterAsync(Service, CancellationToken.None);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync("SELECT numerator FROM kpiboard.minutes", CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task A_minute_is_open_until_it_is_closed_and_closed_once()
    {
        await using var board = await BoardAsync(6);
        var minute = await RaiseAsync(board, MinuteKind.Action, Terms);
        MinuteEnd end = new("Ada", Now.AddDays(30), "Ten places from May.");

        Assert.Null(Assert.Single(await ReadAsync(board)).Closed);
        Assert.True(await CloseAsync(board, minute, end));
        Assert.False(await CloseAsync(board, minute, end with { Outcome = "None." }));
        Assert.False(await CloseAsync(board, Guid.NewGuid(), end));
        Assert.Equal(end, Assert.Single(await ReadAsync(board)).Closed);
    }

    [Theory]
    [InlineData("2026-04-01", false)]
    [InlineData("2026-04-02", true)]
    public void An_action_is_overdue_once_its_day_is_over(string today, bool isOverdue) => Assert.Equal(
        isOverdue, new Minute(Guid.NewGuid(), MinuteKind.Action, Quarter, Terms, "Ola", Now, null, null).IsOverdue(DateOnly.Parse(today, null)));

    [Fact]
    public void What_is_closed_or_has_no_day_is_never_overdue()
    {
        Minute open = new(Guid.NewGuid(), MinuteKind.Action, Quarter, Terms, "Ola", Now, null, null);
        Assert.False((open with { Closed = new("Ada", Now, "Done.") }).IsOverdue(new(2027, 1, 1)));
        Assert.False((open with { Terms = Terms with { Due = null } }).IsOverdue(new(2027, 1, 1)));
    }

    private async Task<TestBoard> BoardAsync(int children)
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, children));
        return board;
    }

    private static async Task<Guid> RaiseAsync(TestBoard board, MinuteKind kind, MinuteTerms terms)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var minute = await new MinuteStore(await session.EnterAsync(Service, CancellationToken.None)).RaiseAsync(kind, Quarter, terms, "Ola", Now, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return minute;
    }

    private static async Task<bool> CloseAsync(TestBoard board, Guid minute, MinuteEnd end)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var closed = await new MinuteStore(await session.EnterAsync(Service, CancellationToken.None)).CloseAsync(minute, end, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return closed;
    }

    private static async Task<IReadOnlyList<Minute>> ReadAsync(TestBoard board)
    {
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        return await new MinuteStore(await session.EnterAsync(Service, CancellationToken.None)).LoadProtectedAsync(CancellationToken.None);
    }
}
