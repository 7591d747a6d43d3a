using KpiBoard.Counting;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Tests.Boards;
using Xunit;

namespace KpiBoard.Data.Tests.Memory;

[Collection(BoardCollection.Name)]
public sealed class StoryTests(TestCluster cluster)
{
    private const string Service = "Y001";
    private const string Writer = "account-1";

    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Period Quarter = Period.Parse("2024Q2");

    [Fact]
    public async Task A_story_is_seen_by_readers_once_a_second_person_has_checked_it()
    {
        await using var board = await cluster.NewBoardAsync();
        var story = await WriteAsync(board);
        Assert.Empty(await ReadAsync(board));

        Assert.False(await CheckAsync(board, story, Writer));
        Assert.Empty(await ReadAsync(board));

        Assert.True(await CheckAsync(board, story, "account-2"));
        Assert.Equal(("I like the bakery.", "Ada"), (Assert.Single(await ReadAsync(board)).Words, Assert.Single(await ReadAsync(board)).CheckedBy));
        Assert.False(await CheckAsync(board, story, "account-3"));
    }

    [Fact]
    public async Task A_story_can_be_taken_away_for_good()
    {
        await using var board = await cluster.NewBoardAsync();
        var story = await WriteAsync(board);
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        StoryStore stories = new(await session.EnterAsync(Service, CancellationToken.None));

        Assert.True(await stories.RemoveAsync(story, CancellationToken.None));
        Assert.False(await stories.RemoveAsync(story, CancellationToken.None));
        Assert.Empty(await stories.LoadAsync(Quarter, CancellationToken.None));
    }

    private static async Task<Guid> WriteAsync(TestBoard board)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        StoryStore stories = new(await session.EnterAsync(Service, CancellationToken.None));
        await stories.WriteAsync(Quarter, StoryKind.ChildsVoice, "I like the bakery.", "Ola", Writer, Now, CancellationToken.None);
        var story = Assert.Single(await stories.LoadAsync(Quarter, CancellationToken.None)).Id;
        await session.CommitAsync(CancellationToken.None);
        return story;
    }

    private static async Task<bool> CheckAsync(TestBoard board, Guid story, string account)
    {
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        var isChecked = await new StoryStore(await session.EnterAsync(Service, CancellationToken.None)).CheckAsync(story, "Ada", account, Now, CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
        return isChecked;
    }

    private static async Task<IReadOnlyList<Story>> ReadAsync(TestBoard board)
    {
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        return await new StoryStore(await session.EnterAsync(Service, CancellationToken.None)).LoadAsync(Quarter, CancellationToken.None);
    }
}
