using KpiBoard.Counting;
using KpiBoard.Counting.Comparing;
using KpiBoard.Data;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Compare;
using KpiBoard.Web.SignIn;
using Xunit;

namespace KpiBoard.Web.Tests.Compare;

[Collection(BoardCollection.Name)]
public sealed class CompareTests(TestCluster cluster)
{
    private const string Quarter = "2024Q2";

    private static readonly CompareAsked Nothing = new(null, null, null, null, null, null);
    private static readonly string[] English = ["yot-barnet", "yot-bexley", "yot-brent", "yot-camden", "yot-essex", "yot-leeds"];
    private static readonly Viewer Chair = new(AccountRole.Chair, new HashSet<string> { "yot-camden" }, new HashSet<string>());
    private static readonly Viewer Analyst = new(AccountRole.Analyst, new HashSet<string>(), new HashSet<string>());

    [Fact]
    public async Task The_service_of_whoever_looks_is_picked_out_in_its_nation_unless_the_address_says_otherwise()
    {
        await using var board = await BoardAsync();
        Assert.Equal(("yot-camden", "England"), await AskedAsync(board, Chair, Nothing));
        Assert.Equal((null, "England"), await AskedAsync(board, Analyst, Nothing));
        Assert.Equal(("yot-cardiff", "Wales"), await AskedAsync(board, Chair, Nothing with { Service = "yot-cardiff" }));
        Assert.Equal((null, "Wales"), await AskedAsync(board, Chair, Nothing with { Service = "", Nation = "Wales" }));
    }

    [Fact]
    public async Task Every_service_chosen_is_placed_or_said_why_not()
    {
        await using var board = await BoardAsync();
        foreach (var nation in new List<string> { "England", "Wales", CompareReader.Both })
        {
            var view = (await ReadAsync(board, Analyst, Nothing with { Period = Quarter, Nation = nation }))!;
            var placed = Enum.GetValues<FunnelPlace>().SelectMany(view.In).Select(one => one.Service);
            Assert.Equal(view.Choice.Chosen.Select(service => service.Name).Order(StringComparer.Ordinal), placed.Concat(view.Apart.SelectMany(apart => apart.Services)).Select(service => service.Name).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_chair_sees_of_every_service_what_its_own_board_sees_of_it()
    {
        await using var board = await BoardAsync();
        var view = (await ReadAsync(board, Chair, Nothing with { Period = Quarter }))!;
        Assert.Equal(English.Length, view.Comparison.Placed.Count);
        foreach (var area in view.Comparison.Placed)
        {
            var shown = (await board.OfAsync(area.ServiceCode, scope => new PublicationStore(scope).LoadProtectedAsync(CancellationToken.None)))[Quarter];
            Assert.Equal(area.Ratio, shown.Figures.Single(figure => figure.Split == "all" && figure.Measure == view.Choice.Measure.Id).Ratio);
        }
    }

    [Fact]
    public async Task A_region_a_police_force_and_a_nation_leave_their_services()
    {
        await using var board = await BoardAsync();
        async Task<List<string>> Chosen(CompareAsked asked) => [.. (await ReadAsync(board, Analyst, asked))!.Choice.Chosen.Select(service => service.ServiceCode)];
        Assert.Contains("yot-camden", await Chosen(Nothing with { Region = "London" }));
        Assert.DoesNotContain("yot-leeds", await Chosen(Nothing with { Region = "London" }));
        Assert.Equal(["yot-essex", "yot-southend-on-sea", "yot-thurrock"], await Chosen(Nothing with { Force = "Essex" }));
        var essex = (await ReadAsync(board, Analyst, Nothing with { Force = "Essex", Period = Quarter, Service = "yot-essex" }))!;
        Assert.Equal("Essex is not compared: fewer than 5 services can be compared.", CompareWords.Picked(essex));
        Assert.Equal([NotComparable.NoFigure, NotComparable.TooFewServices], essex.Apart.Select(apart => apart.WhyNot));
        Assert.DoesNotContain("yot-camden", await Chosen(Nothing with { Nation = "Wales" }));
        Assert.Equal(155, (await Chosen(Nothing with { Nation = CompareReader.Both })).Count);
    }

    [Theory]
    [InlineData("measure", null, null, null, null)]
    [InlineData(null, "1999Q1", null, null, null)]
    [InlineData(null, null, "Scotland", null, null)]
    [InlineData(null, null, null, "Mordor", null)]
    [InlineData(null, null, null, null, "yot-nowhere")]
    public async Task What_there_is_not_is_not_found(string? measure, string? period, string? nation, string? region, string? service)
    {
        await using var board = await BoardAsync(services: 1);
        Assert.Null(await ReadAsync(board, Analyst, new(measure, period, nation, region, null, service)));
    }

    [Fact]
    public async Task The_map_has_a_cell_for_every_measure_as_its_own_page_has_it()
    {
        await using var board = await BoardAsync();
        CompareReader reader = new(board.Database, new(), TimeProvider.System);
        var map = (await reader.ReadMapAsync(Chair, Nothing with { Period = Quarter }, CancellationToken.None))!;
        foreach (var column in map.Columns)
        {
            var page = (await ReadAsync(board, Chair, Nothing with { Period = Quarter, Measure = column.Measure.Id }))!;
            Assert.Equal(page.Comparison.Placed, column.Placed);
        }

        var worse = map.InOrder(map.Columns[0].Measure.Id).Select(service => HeatCell.Of(map.Columns[0], service.ServiceCode).Order).ToList();
        Assert.Equal(worse.Order(), worse);
    }

    [Fact]
    public async Task Quarter_by_quarter_a_service_stands_as_on_the_page_of_each_quarter()
    {
        await using var board = await BoardAsync();
        CompareReader reader = new(board.Database, new(), TimeProvider.System);
        var view = (await reader.ReadQuartersAsync(Chair, Nothing, CancellationToken.None))!;
        Assert.Contains(view.Quarters, quarter => quarter.Key == Quarter);
        foreach (var quarter in view.Quarters)
        {
            var page = (await ReadAsync(board, Chair, Nothing with { Period = quarter.Key }))!;
            Assert.Equal(page.Picked, view.Cell(quarter, page.Choice.Measure.Id).Area);
        }

        Assert.Null(await reader.ReadQuartersAsync(Analyst, Nothing, CancellationToken.None));
    }

    [Fact]
    public async Task Region_and_nation_are_the_sums_of_what_is_shown()
    {
        await using var board = await BoardAsync();
        await using var session = await board.Database.BeginReadingAsync(CancellationToken.None);
        var camden = (await new ServiceStore(session).FindAsync("yot-camden", CancellationToken.None))!;
        var beside = (await new BesideReader(board.Database, new()).ReadAsync(camden, Period.Parse(Quarter), CancellationToken.None))!;
        var view = (await ReadAsync(board, Analyst, Nothing with { Period = Quarter }))!;
        Assert.Equal(("London", "England"), (beside.Region, beside.Nation));
        Assert.Equal(view.Comparison.Mean, beside.OfNation[view.Choice.Measure.Id].Ratio);
        Assert.Equal(4, beside.OfRegion[view.Choice.Measure.Id].Services);
        Assert.Equal(view.Comparison.Placed.Where(area => area.ServiceCode is not ("yot-essex" or "yot-leeds")).Aggregate(default(Ratio), (sum, area) => sum + area.Ratio), beside.OfRegion[view.Choice.Measure.Id].Ratio);
    }

    [Fact]
    public async Task Among_similar_services_are_the_one_picked_out_and_those_nearest_to_it_of_the_services_chosen()
    {
        await using var board = await BoardAsync();
        var view = (await ReadAsync(board, Chair, Nothing with { Period = Quarter, Among = CompareReader.Similar }))!;
        Assert.Equal(English, view.Choice.Chosen.Select(service => service.ServiceCode));
        Assert.Equal(English.Length - 1, view.Choice.Similar.Count);
        Assert.Equal("yot-barnet", view.Choice.Similar[0].ServiceCode);
        var inLondon = (await ReadAsync(board, Chair, Nothing with { Period = Quarter, Among = CompareReader.Similar, Region = "London" }))!;
        Assert.DoesNotContain("yot-essex", inLondon.Choice.Chosen.Select(service => service.ServiceCode));
        Assert.Null(await ReadAsync(board, Chair, Nothing with { Among = "friends" }));
    }

    [Fact]
    public async Task Two_services_stand_side_by_side_with_the_figures_that_each_has_among_all()
    {
        await using var board = await BoardAsync();
        CompareReader reader = new(board.Database, new(), TimeProvider.System);
        var pair = (await reader.ReadPairAsync(Chair, Nothing with { Period = Quarter }, "yot-essex", CancellationToken.None))!;
        var all = (await ReadAsync(board, Chair, Nothing with { Period = Quarter }))!;
        Assert.Equal(("yot-camden", "yot-essex"), (pair.Choice.Picked!.ServiceCode, pair.Other!.ServiceCode));
        Assert.Equal((all.Comparison.Find("yot-camden")!.Ratio, all.Comparison.Find("yot-essex")!.Ratio), (pair.Pairs[0].One!.Ratio!.Value, pair.Pairs[0].Other!.Ratio!.Value));
        Assert.Equal(all.Comparison.Mean, pair.Beside!.OfNation[pair.Pairs[0].Measure.Id].Ratio);
        Assert.Null(await reader.ReadPairAsync(Chair, Nothing, "yot-nowhere", CancellationToken.None));
    }

    [Fact]
    public async Task What_is_kept_in_memory_gives_way_when_a_service_is_counted_again()
    {
        await using var board = await BoardAsync();
        AreaBook book = new();
        CompareReader reader = new(board.Database, book, TimeProvider.System);
        var before = (await reader.ReadAsync(Chair, Nothing with { Period = Quarter }, CancellationToken.None))!.Picked!.Ratio;
        await board.ImportAsync(Extract("yot-camden", children: 60));
        Assert.NotEqual(before, (await reader.ReadAsync(Chair, Nothing with { Period = Quarter }, CancellationToken.None))!.Picked!.Ratio);
    }

    private static async Task<(string?, string?)> AskedAsync(TestBoard board, Viewer viewer, CompareAsked asked)
    {
        var full = (await ReadAsync(board, viewer, asked))!.Choice.Asked;
        return (full.Service, full.Nation);
    }

    private static Task<CompareView?> ReadAsync(TestBoard board, Viewer viewer, CompareAsked asked) =>
        new CompareReader(board.Database, new(), TimeProvider.System).ReadAsync(viewer, asked, CancellationToken.None);

    // Three of five suitable.
    private static Input Extract(string service, int children) => Input.Extract(service, children)
        .With("ete", [.. Enumerable.Range(1, children).Select(n => $"{service},C{n},COLLEGE,2023-01-01,{(n % 5 < 3 ? "SUITABLE" : "UNSUITABLE")},20,{n % 20},,")]);

    /// <summary>All services set up, and the first of the English with figures.</summary>
    private async Task<TestBoard> BoardAsync(int services = 6)
    {
        var board = await cluster.NewBoardAsync();
        await using (var session = await board.Database.BeginAsync(CancellationToken.None))
        {
            await new ServiceStore(session).SetUpAsync(CancellationToken.None);
            await session.CommitAsync(CancellationToken.None);
        }

        foreach (var service in English.Take(services))
        {
            await board.ImportAsync(Extract(service, children: 30 + service.Length));
        }

        return board;
    }
}
