using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data;
using KpiBoard.Web.Compare;
using KpiBoard.Web.Open;
using Xunit;

namespace KpiBoard.Web.Tests.Open;

[Collection(Data.Tests.Boards.BoardCollection.Name)]
public sealed partial class EesFileTests(OpenBoard open) : IClassFixture<OpenBoard>
{
    private static readonly string[] Symbols = ["c", "z", "x", "low"];

    [Fact]
    public async Task Every_quarter_place_and_group_of_children_has_one_row()
    {
        var rows = (await FileAsync()).ConvertAll(row => (row["time_period"], row["time_identifier"], row["geographic_level"], row["country_code"], row["region_name"], row["yjs_code"], row["breakdown_topic"], row["breakdown"]));
        Assert.Equal(rows.Count, rows.Distinct().Count());
        Assert.Equal(["National", "Regional", "Youth justice service"], rows.Select(row => row.Item3).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(155, rows.Select(row => row.Item6).Distinct().Count(code => code.Length > 0));
        Assert.Equal(
            rows.Select(row => (row.Item1, row.Item2)).Distinct().Count() * rows.Select(row => (row.Item3, row.Item4, row.Item5, row.Item6)).Distinct().Count() * rows.Select(row => (row.Item7, row.Item8)).Distinct().Count(),
            rows.Count);
        Assert.Equal(OpenBoard.Quarters.Length * (155 + 10 + 2) * OpenGroup.All.Count, rows.Count);
    }

    [Fact]
    public async Task Every_cell_of_an_indicator_is_a_number_or_a_symbol_and_every_filter_is_filled()
    {
        foreach (var row in await FileAsync())
        {
            Assert.All(row.Skip(11), cell => Assert.True(Symbols.Contains(cell.Value) || Number().IsMatch(cell.Value), $"{cell}"));
            Assert.DoesNotContain("", row.Where(cell => cell.Key is not ("region_code" or "region_name" or "yjs_code" or "yjs_name")).Select(cell => cell.Value));
            Assert.Matches("^20[0-9]{4}$", row["time_period"]);
            Assert.Matches("^Financial year Q[1-4]$", row["time_identifier"]);
        }
    }

    [Fact]
    public async Task The_meta_file_describes_the_columns_that_are_there()
    {
        var meta = await open.RowsAsync("/open/kpiboard.meta.csv");
        var columns = (await FileAsync())[0].Keys.ToList();
        Assert.Equal(columns.Skip(10), meta.Select(row => row["col_name"]));
        Assert.Equal(("breakdown", "breakdown_topic"), (columns[10], meta.Single(row => row["col_type"] == "Filter")["filter_grouping_column"]));
        Assert.Equal("breakdown_topic", columns[9]);
        Assert.All(columns, column => Assert.Matches("^[a-z0-9_]{1,50}$", column));
        Assert.Equal(meta.Count, meta.Select(row => row["label"]).Distinct().Count());
        Assert.All(meta.Skip(1), row => Assert.Equal(("Indicator", row["col_name"].EndsWith("_percent", StringComparison.Ordinal) ? "%" : ""), (row["col_type"], row["indicator_unit"])));
    }

    [Fact]
    public async Task The_meta_file_has_the_name_that_goes_with_the_data_file()
    {
        var names = new List<string?>();
        foreach (var address in new List<string> { "/open/kpiboard.csv", "/open/kpiboard.meta.csv" })
        {
            names.Add((await open.App.AskAsync(address)).Content.Headers.ContentDisposition!.FileName);
        }

        Assert.Equal(["kpiboard.csv", "kpiboard.meta.csv"], names);
    }

    [Fact]
    public async Task Every_published_figure_is_in_the_file_as_published_and_a_hidden_one_is_hidden_in_every_cell()
    {
        var rows = (await FileAsync()).ToDictionary(row => (row["time_period"] + row["time_identifier"], row["yjs_code"], row["region_name"], row["country_name"], row["breakdown_topic"], row["breakdown"]));
        var hidden = 0;
        foreach (var service in OpenBoard.Services)
        {
            var periods = await open.Board.OfAsync(service, scope => new PublicationStore(scope).LoadProtectedAsync(CancellationToken.None));
            var place = rows.Keys.First(key => key.Item2 == service);
            foreach (var (label, quarter) in OpenBoard.Quarters.Select(label => (label, Period.Parse(label).Quarter!.Value)))
            {
                foreach (var figure in periods[label].Figures)
                {
                    OpenGroup group = new(figure.Split, figure.Value);
                    var row = rows[(EesFile.TimePeriod(quarter) + EesFile.TimeIdentifier(quarter), service, place.Item3, place.Item4, group.Topic, group.Title)];
                    Assert.Equal(Expected(figure, periods[label].CoverageOf(figure.Measure)), Cells(row, figure.Measure));
                    hidden += figure.IsHidden ? 1 : 0;
                }
            }
        }

        Assert.True(hidden > 100, $"{hidden} hidden");
    }

    [Fact]
    public async Task A_service_of_which_all_is_hidden_has_no_number_anywhere()
    {
        var leeds = (await FileAsync()).FindAll(row => row["yjs_code"] == "yot-leeds");
        Assert.All(leeds, row => Assert.All(row.Skip(11), cell => Assert.Contains(cell.Value, Symbols)));
        Assert.Contains(leeds, row => row["kpi2_total_suitable_end_percent"] == "c");
    }

    [Fact]
    public async Task Region_and_nation_are_what_the_board_page_sets_beside_a_service()
    {
        var rows = await FileAsync();
        foreach (var service in new List<string> { "yot-camden", "yot-cardiff" })
        {
            await using var session = await open.Board.Database.BeginReadingAsync(CancellationToken.None);
            var row = (await new ServiceStore(session).FindAsync(service, CancellationToken.None))!;
            var beside = (await new BesideReader(open.Board.Database, new AreaBook()).ReadAsync(row, Period.Parse("2024Q2"), CancellationToken.None))!;
            var totals = rows.FindAll(one => one["time_identifier"] == "Financial year Q2" && one["breakdown"] == "Total" && one["country_name"] == row.Nation);
            foreach (var measure in Publication.Measures.Where(measure => beside.OfRegion[measure.Id].Services > 0))
            {
                var (region, nation) = (beside.OfRegion[measure.Id], beside.OfNation[measure.Id]);
                Assert.Equal([Text(region.Ratio.Numerator), Text(region.Ratio.Denominator), Text(region.Services)], Sum(totals.Single(one => one["geographic_level"] == "Regional" && one["region_name"] == row.Region), measure.Id));
                Assert.Equal([Text(nation.Ratio.Numerator), Text(nation.Ratio.Denominator), Text(nation.Services)], Sum(totals.Single(one => one["geographic_level"] == "National"), measure.Id));
            }
        }
    }

    [Fact]
    public async Task A_sum_of_a_group_of_children_is_that_of_the_services_that_show_it()
    {
        const string Measure = "kpi2_total_suitable_end";
        var rows = (await FileAsync()).FindAll(row => row["country_name"] == "England" && row["breakdown_topic"] == "Sex");
        var sums = rows.FindAll(row => row["geographic_level"] == "National" && row[$"{Measure}_numerator"] is not ("c" or "z" or "x"));
        Assert.NotEmpty(sums);
        foreach (var sum in sums)
        {
            var shown = rows.FindAll(row => row["geographic_level"] == "Youth justice service" && row["time_identifier"] == sum["time_identifier"] && row["breakdown"] == sum["breakdown"] && long.TryParse(row[$"{Measure}_denominator"], out var of) && of > 0);
            Assert.Equal([Total(shown, $"{Measure}_numerator"), Total(shown, $"{Measure}_denominator"), Text(shown.Count)], Sum(sum, Measure));
        }
    }

    [Fact]
    public async Task The_page_says_what_there_is_and_leads_to_it()
    {
        var page = await open.App.TextAsync("/open");
        Assert.Contains("20 measures of 155 youth justice services, by quarter from April to June 2024 (2024-25 quarter 1) to July to September 2024 (2024-25 quarter 2).", page, StringComparison.Ordinal);
        foreach (var link in Link().Matches(page).Select(match => match.Groups[1].Value))
        {
            Assert.Equal((link, HttpStatusCode.OK), (link, (await open.App.AskAsync(link)).StatusCode));
        }
    }

    [Fact]
    public void What_rounds_to_nought_and_is_not_is_low()
    {
        Assert.Equal((FigureSign.Low, null), (new OpenFigure(new Ratio(1, 3_000)).Sign, new OpenFigure(new Ratio(1, 3_000)).Percent));
        Assert.Equal((FigureSign.None, 0m), (new OpenFigure(new Ratio(0, 3_000)).Sign, new OpenFigure(new Ratio(0, 3_000)).Percent));
    }

    private Task<List<Dictionary<string, string>>> FileAsync() => open.RowsAsync("/open/kpiboard.csv");

    private static string[] Expected(PublishedFigure figure, CoverageLevel coverage) => figure.Ratio switch
    {
        _ when coverage == CoverageLevel.None => ["x", "x", "x", "z"],
        null => ["c", "c", "c", "z"],
        { Share: { } share } ratio => [Text(ratio.Numerator), Text(ratio.Denominator), (share * 100).ToString("0.0", CultureInfo.InvariantCulture), "z"],
        _ => ["0", "0", "z", "z"],
    };

    private static string[] Cells(Dictionary<string, string> row, string measure) => [.. row.Where(cell => cell.Key.StartsWith($"{measure}_", StringComparison.Ordinal) && !Publication.Measures.Any(longer => longer.Id.Length > measure.Length && cell.Key.StartsWith($"{longer.Id}_", StringComparison.Ordinal))).Select(cell => cell.Value)];

    private static string[] Sum(Dictionary<string, string> row, string measure) => [row[$"{measure}_numerator"], row[$"{measure}_denominator"], row[$"{measure}_services"]];

    private static string Total(List<Dictionary<string, string>> rows, string column) => Text(rows.Sum(row => long.Parse(row[column], CultureInfo.InvariantCulture)));

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("<a class=\"govuk-link\" href=\"([^\"]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex("^[0-9]+([.][0-9])?$")]
    private static partial Regex Number();
}
