using KpiBoard.Counting.Interpretation;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Board;
using KpiBoard.Web.Population;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Population;

[Collection(BoardCollection.Name)]
public sealed class PopulationReaderTests(TestCluster cluster)
{
    private const string Service = "yot-camden";
    private const string Quarter = "2024Q2";

    private static readonly Viewer Chair = Of(AccountRole.Chair);
    private static readonly Viewer Manager = Of(AccountRole.ServiceManager);

    [Fact]
    public async Task Those_who_see_no_counts_read_what_is_kept_hidden_and_nothing_worked_out_from_it()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(WithNeeds(3));
        var (chair, manager) = (await NeedAsync(board, Chair), await NeedAsync(board, Manager));

        Assert.Equal(new(3, 40), manager.Ratio);
        Assert.NotNull(manager.Place);
        Assert.Equal((FigureState.Hidden, null, null, null), (chair.State, chair.Ratio, chair.Beside, chair.Place));
    }

    [Fact]
    public async Task Figure_that_gives_nobody_away_is_the_same_for_all()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(WithNeeds(20));
        var (chair, manager) = (await NeedAsync(board, Chair), await NeedAsync(board, Manager));

        Assert.Equal((new(20, 40), new(20, 40)), (chair.Ratio!.Value, manager.Ratio!.Value));
        Assert.Equal("That is at least 2 times as high, and more than chance.", TopicSentences.Verdict(chair));
        Assert.Equal("Camden", chair.Nearest!.Place);
    }

    [Fact]
    public async Task Quarter_without_a_child_has_no_topics_and_a_service_without_files_no_figures()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();
        await board.ImportAsync(WithNeeds(20));

        Assert.Empty((await ReadAsync(board, Chair, Service, "2024Q3"))!.Topics);
        var none = (await ReadAsync(board, Chair, "yot-cardiff", null))!;
        Assert.Equal((null, Nation.Wales), (none.Board.Now, none.Nation));
        Assert.Null(await ReadAsync(board, Chair, "yot-nowhere", null));
        Assert.Null(await ReadAsync(board, Chair, Service, "1999Q1"));
    }

    private static Input WithNeeds(int needs) => Input.Extract(Service, 40)
        .With("sendaln", [.. Enumerable.Range(1, needs).Select(n => $"{Service},C{n},YES,2023-01-01,YES,EHCP,,2024-01-01")]);

    private static async Task<TopicView> NeedAsync(TestBoard board, Viewer viewer) =>
        (await ReadAsync(board, viewer, Service, Quarter))!.Topics.Single(topic => topic.Words.Topic == EducationTopic.LearningNeed);

    private static Task<PopulationView?> ReadAsync(TestBoard board, Viewer viewer, string service, string? period) =>
        new PopulationReader(new BoardReader(board.Database), LocalPopulation.None).ReadAsync(viewer, service, period, CancellationToken.None);

    private static Viewer Of(AccountRole role) => new(role, new HashSet<string> { Service }, new HashSet<string>());
}
