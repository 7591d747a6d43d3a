using KpiBoard.Counting;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Board;
using KpiBoard.Web.Explore;
using KpiBoard.Web.Picture;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Explore;

/// <summary>Forty boys with a referral order that ended in the second quarter of 2024-25, all in college.</summary>
[Collection(BoardCollection.Name)]
public sealed class ExploreReaderTests(TestCluster cluster)
{
    private const string Service = "yot-camden";
    private const string Quarter = "2024Q2";

    private static readonly Viewer Chair = Of(AccountRole.Chair);
    private static readonly Viewer Manager = Of(AccountRole.ServiceManager);

    [Fact]
    public async Task Those_who_see_counts_choose_any_measure_any_two_splits_and_quarters_together()
    {
        await using var board = await CountedAsync();
        var view = (await ReadAsync(board, Manager, new("kpi2_suitable_change", "sex", "care_experienced", "2024-25")))!;

        Assert.Equal("male*not_known", Assert.Single(view.Figures).Value);
        Assert.Equal(new Ratio(0, 40), view.All!.Ratio);
        Assert.Equal((121, 13), (view.Measures.Count, view.Splits.Count));
    }

    [Fact]
    public async Task Chair_explores_what_is_published_and_no_more()
    {
        await using var board = await CountedAsync();
        var (chair, manager) = ((await ReadAsync(board, Chair, new("kpi3_sendaln_plan", "sex", null, Quarter)))!, (await ReadAsync(board, Manager, new("kpi3_sendaln_plan", "sex", null, Quarter)))!);

        Assert.Equal(manager.Figures.Select(figure => (figure.Value, figure.Ratio)), chair.Figures.Select(figure => (figure.Value, figure.Ratio)));
        Assert.Equal((20, 10), (chair.Measures.Count, chair.Splits.Count));
        Assert.All(chair.Periods, period => Assert.Single(period.Periods));
    }

    [Theory]
    [InlineData("kpi2_suitable_change", "sex", Quarter, "\u201cChange in suitable ETE\u201d is for those who see counts.")]
    [InlineData("excluded_ever", "age", Quarter, "Figures by age are for those who see counts.")]
    [InlineData("excluded_ever", "sex", "2024-25", "Years and quarters together are for those who see counts.")]
    public async Task Chair_with_the_link_of_somebody_who_sees_counts_is_told_why_it_shows_nothing(string measure, string by, string period, string why)
    {
        await using var board = await CountedAsync();
        var view = (await ReadAsync(board, Chair, new(measure, by, null, period)))!;

        Assert.StartsWith(why, view.Instead, StringComparison.Ordinal);
        Assert.Equal((0, null, null), (view.Figures.Count, view.All, view.Period));
    }

    [Fact]
    public async Task Chair_who_asks_for_two_splits_has_the_first_and_is_told_why()
    {
        await using var board = await CountedAsync();
        var view = (await ReadAsync(board, Chair, new("kpi3_sendaln_plan", "sex", "ethnicity", Quarter)))!;

        Assert.Null(view.And);
        Assert.StartsWith("By two things at once", view.Instead, StringComparison.Ordinal);
        Assert.All(view.Figures, figure => Assert.DoesNotContain('*', figure.Value));
    }

    [Theory]
    [InlineData("nothing", "sex", null, Quarter)]
    [InlineData("excluded_ever", "nothing", null, Quarter)]
    [InlineData("excluded_ever", "sex", "nothing", Quarter)]
    [InlineData("excluded_ever", "sex", "sex", Quarter)]
    [InlineData("excluded_ever", "sex", null, "1999Q1")]
    [InlineData("excluded_ever", "sex", null, "nothing")]
    public async Task What_there_is_not_is_not_found(string measure, string by, string? and, string period)
    {
        await using var board = await CountedAsync();

        Assert.Null(await ReadAsync(board, Manager, new(measure, by, and, period)));
        Assert.Null(await ReadAsync(board, Chair, new(measure, by, and, period)));
    }

    [Fact]
    public async Task Service_without_files_has_nothing_to_explore_and_no_picture()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();

        Assert.Empty((await ReadAsync(board, Manager, new(null, null, null, null)))!.Periods);
        Assert.Empty((await PictureAsync(board, Manager, null))!.Sections);
    }

    [Fact]
    public async Task Picture_is_of_the_children_for_a_manager_and_of_published_figures_for_a_chair()
    {
        await using var board = await CountedAsync();
        var (chair, manager) = ((await PictureAsync(board, Chair, Quarter))!, (await PictureAsync(board, Manager, Quarter))!);

        Assert.All(Cells(manager), cell => Assert.Contains("data-picture", cell.Marks.Keys));
        Assert.All(Cells(chair), cell => Assert.Contains("data-measure", cell.Marks.Keys));
        Assert.NotEmpty(Cells(chair));
        Assert.Null(await PictureAsync(board, Manager, "1999Q1"));
    }

    private static IEnumerable<PictureCell> Cells(PictureView view) => view.Sections.SelectMany(section => section.Panels).SelectMany(panel => panel.Series).SelectMany(series => series.Rows).SelectMany(row => row.Cells);

    private async Task<TestBoard> CountedAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract(Service, 40));
        return board;
    }

    private static Task<ExploreView?> ReadAsync(TestBoard board, Viewer viewer, ExploreAsked asked) =>
        new ExploreReader(new BoardReader(board.Database), board.Database).ReadAsync(viewer, Service, asked, CancellationToken.None);

    private static Task<PictureView?> PictureAsync(TestBoard board, Viewer viewer, string? period) =>
        new PictureReader(new BoardReader(board.Database), board.Database).ReadAsync(viewer, Service, period, CancellationToken.None);

    private static Viewer Of(AccountRole role) => new(role, new HashSet<string> { Service }, new HashSet<string>());
}
