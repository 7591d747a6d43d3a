using KpiBoard.Counting;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests.Memory;

[Collection(BoardCollection.Name)]
public sealed class CommentaryTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Measure = "kpi2_total_suitable_end";

    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Period Quarter = Period.Parse("2024Q2");

    [Fact]
    public async Task Every_version_stays_and_the_newest_comes_first()
    {
        await using var board = await cluster.NewBoardAsync();
        Assert.True(await WriteAsync(board, Measure, 0, "Places were short."));
        Assert.True(await WriteAsync(board, Measure, 1, "Places were short in May."));
        Assert.True(await WriteAsync(board, null, 0, "A quiet quarter."));

        Assert.Equal(
            [(null, 1, "A quiet quarter."), (Measure, 2, "Places were short in May."), (Measure, 1, "Places were short.")],
            await ReadAsync(board, Quarter));
        Assert.Empty(await ReadAsync(board, Period.Parse("2024Q3")));
    }

    [Fact]
    public async Task Who_had_an_older_version_before_them_overwrites_nothing()
    {
        await using var board = await cluster.NewBoardAsync();
        Assert.True(await WriteAsync(board, Measure, 0, "Places were short."));
        Assert.False(await WriteAsync(board, Measure, 0, "All is well."));

        Assert.Equal([(Measure, 1, "Places were short.")], await ReadAsync(board, Quarter));
    }

    private static async Task<bool> WriteAsync(TestBoard board, string? measure, int read, string words)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var written = await new CommentaryStore(await session.EnterAsync(Service, CancellationToken.None)).WriteAsync(Quarter, measure, read, words, "Ola", Now, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return written;
    }

    private static async Task<IEnumerable<(string?, int, string)>> ReadAsync(TestBoard board, Period period)
    {
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        var read = await new CommentaryStore(await session.EnterAsync(Service, CancellationToken.None)).LoadAsync(period, CancellationToken.None);
        return read.Select(commentary => (commentary.Measure, commentary.Version, commentary.Words));
    }
}
