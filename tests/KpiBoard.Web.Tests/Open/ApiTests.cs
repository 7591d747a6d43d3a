using System.Globalization;
using System.Net;
using System.Text.Json;
using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.Open;
using Xunit;

namespace KpiBoard.Web.Tests.Open;

[Collection(BoardCollection.Name)]
public sealed class ApiTests(OpenBoard open) : IClassFixture<OpenBoard>
{
    private const string Figures = "/api/v1/figures";

    [Fact]
    public async Task Paging_gives_every_figure_of_a_nation_once()
    {
        var figures = await open.FiguresAsync($"{Figures}?nation=Wales&page_size=1000");
        Assert.Equal(OpenBoard.Quarters.Length * Publication.Measures.Count * (1 + 1 + 17) * OpenGroup.All.Count, figures.Count);
        Assert.Equal(figures.Count, figures.Select(Key).Distinct().Count());
    }

    [Fact]
    public async Task Small_pages_give_what_a_large_one_gives_in_the_same_order()
    {
        const string Asked = $"{Figures}?service=yot-camden&split=sex";
        var (small, large) = (await open.FiguresAsync($"{Asked}&page_size=7"), await open.FiguresAsync($"{Asked}&page_size=1000"));
        Assert.Equal(large, small);
        Assert.Equal(OpenBoard.Quarters.Length * Publication.Measures.Count * 3, large.Count);
    }

    [Fact]
    public async Task A_page_behind_the_last_is_empty_and_says_how_many_there_are()
    {
        var page = await PageAsync($"{Figures}?service=yot-camden&split=all&page=2000000000");
        Assert.Equal((OpenBoard.Quarters.Length * Publication.Measures.Count, null, 0), (page.Total, page.Next, page.Figures.Count));
    }

    [Theory]
    [InlineData("nation=Wales")]
    [InlineData("service=yot-camden")]
    [InlineData("service=yot-leeds")]
    [InlineData("level=nation")]
    [InlineData("region=London&level=region")]
    public async Task Every_figure_is_that_of_the_file(string asked)
    {
        var file = (await open.RowsAsync("/open/kpiboard.csv")).ToDictionary(row => (
            row["time_period"] + row["time_identifier"], row["country_name"], row["region_name"], row["yjs_code"], row["breakdown_topic"], row["breakdown"]));
        foreach (var figure in await open.FiguresAsync($"{Figures}?{asked}&page_size=1000"))
        {
            var quarter = Period.Parse(figure.Period).Quarter!.Value;
            OpenGroup group = new(figure.Split, figure.Value);
            var row = file[(EesFile.TimePeriod(quarter) + EesFile.TimeIdentifier(quarter), figure.Nation!, figure.Region ?? "", figure.Service ?? "", group.Topic, group.Title)];
            var none = figure.Sign ?? "";
            Assert.Equal(row[$"{figure.Measure}_numerator"], figure.Numerator?.ToString(CultureInfo.InvariantCulture) ?? none);
            Assert.Equal(row[$"{figure.Measure}_denominator"], figure.Denominator?.ToString(CultureInfo.InvariantCulture) ?? none);
            Assert.Equal(row[$"{figure.Measure}_percent"], figure.Percent?.ToString("0.0", CultureInfo.InvariantCulture) ?? none);
        }
    }

    [Fact]
    public async Task A_hidden_figure_has_no_number()
    {
        var hidden = (await open.FiguresAsync($"{Figures}?period=2024Q2&level=service&nation=England&measure=kpi2_total_suitable_end&page_size=1000")).FindAll(figure => figure.Sign == "c");
        Assert.Contains(hidden, figure => figure.Service == "yot-leeds");
        Assert.Contains(hidden, figure => figure.Service == "yot-camden");
        Assert.All(hidden, figure => Assert.Equal((null, null, null, null), (figure.Numerator, figure.Denominator, figure.Percent, figure.Services)));
    }

    [Fact]
    public async Task Every_filter_leaves_what_was_asked_for()
    {
        var figures = (await PageAsync($"{Figures}?period=2024Q1&measure=excluded_ever&level=service&region=London&nation=England&split=ethnicity&page_size=1000")).Figures;
        Assert.Equal(31 * 6, figures.Count);
        Assert.All(figures, figure => Assert.Equal(("2024Q1", "excluded_ever", "service", "London", "England", "ethnicity"), (figure.Period, figure.Measure, figure.Level, figure.Region, figure.Nation, figure.Split)));
    }

    [Theory]
    [InlineData("period=1999Q1", "There is no period '1999Q1'.")]
    [InlineData("measure=", "There is no measure ''.")]
    [InlineData("level=planet", "There is no level 'planet'.")]
    [InlineData("service=yot-nowhere", "There is no service 'yot-nowhere'.")]
    [InlineData("region=Mordor", "There is no region 'Mordor'.")]
    [InlineData("nation=Scotland", "There is no nation 'Scotland'.")]
    [InlineData("split=shoe", "There is no split 'shoe'.")]
    [InlineData("page=0", "The page must be a whole number from 1.")]
    [InlineData("page=1.5", "The page must be a whole number from 1.")]
    [InlineData("page_size=1001", "The page_size must be a whole number from 1 to 1,000.")]
    [InlineData("quarter=2024Q1", "There is no field 'quarter'.")]
    [InlineData("split=sex&split=all", "There is no split 'sex,all'.")]
    public async Task What_there_is_not_is_answered_with_a_sentence(string asked, string sentence)
    {
        var answer = await open.App.AskAsync($"{Figures}?{asked}");
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.StartsWith(sentence, problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/periods")]
    [InlineData($"{Figures}?service=yot-camden&split=all")]
    [InlineData("/open/kpiboard.csv")]
    [InlineData("/open/kpiboard.meta.csv")]
    public async Task Who_has_an_answer_already_is_told_that_it_still_holds(string address)
    {
        var first = await open.App.AskAsync(address);
        var again = await open.App.AskAsync(address, known: $"{first.Headers.ETag}");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, again.StatusCode));
        Assert.Equal((first.Headers.ETag, 0), (again.Headers.ETag, (await again.Content.ReadAsByteArrayAsync()).Length));
    }

    [Fact]
    public async Task Another_question_and_another_count_have_another_tag()
    {
        var first = await open.App.AskAsync($"{Figures}?split=all");
        Assert.NotEqual(first.Headers.ETag, (await open.App.AskAsync($"{Figures}?split=sex")).Headers.ETag);
        await open.Board.ImportAsync(OpenBoard.Extract("yot-hackney", children: 3));
        var again = await open.App.AskAsync($"{Figures}?split=all", known: $"{first.Headers.ETag}");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotEqual(first.Headers.ETag, again.Headers.ETag);
    }

    [Fact]
    public async Task An_account_that_asks_too_often_is_told_when_to_ask_again_and_others_are_served()
    {
        await using var app = await OpenApp.StartAsync(open.Board, perMinute: 3);
        await app.SignInAsync("often@kpiboard.example");
        List<HttpResponseMessage> answers = [];
        for (var n = 0; n < 8; n++)
        {
            answers.Add(await app.AskAsync("/api/v1/measures"));
        }

        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Ask again in", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await app.SignInAsync("seldom@kpiboard.example");
        Assert.Equal(HttpStatusCode.OK, (await app.AskAsync("/api/v1/measures")).StatusCode);
    }

    private async Task<FigurePage> PageAsync(string address) => JsonSerializer.Deserialize<FigurePage>(await open.App.TextAsync(address), OpenBoard.Json)!;

    private static (string, string, string, string?, string?, string, string) Key(FigureAnswer figure) =>
        (figure.Period, figure.Measure, figure.Level, figure.Region, figure.Service, figure.Split, figure.Value);
}
