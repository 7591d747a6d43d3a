using System.Globalization;
using KpiBoard.Acceptance.Tests.Files;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>The pages of the picture and of the explorer hold the figures that the command prints.</summary>
[Collection(PagesCollection.Name)]
public sealed class PictureTests(RunningBoard board, Chromium chromium)
{
    private static string Today => DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("manager", "yot-camden", "", "")]
    [InlineData("manager", "yot-essex", "?period=2026Q2", "--quarter 2026Q2")]
    [InlineData("officer", "yot-camden", "?period=caseload", "--caseload")]
    public async Task Those_who_see_counts_see_the_picture_that_the_command_prints(string account, string service, string query, string options)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        await tab.Page.GotoAsync($"/services/{service}/picture{query}");
        await tab.Page.WaitForSelectorAsync(".apexcharts-bar-area");
        var printed = Picture(service, options == "--caseload" ? ["--caseload", Today] : []);
        var shown = (await CellsAsync(tab)).Where(cell => !cell[0].EndsWith("/others", StringComparison.Ordinal) && !cell[0].EndsWith("/not_known", StringComparison.Ordinal)).ToList();

        Assert.True(shown.Count > 100, $"{shown.Count} cells");
        Assert.All(shown, cell => Assert.Equal($"{cell[0]} {cell[1]} {Words(printed, cell[0], Periods(cell[1]))}", $"{cell[0]} {cell[1]} {cell[2]}"));
        Assert.True(await tab.Page.Locator("figure[data-bar-chart]").CountAsync() > 8);
    }

    [Theory]
    [InlineData("chair", "yot-camden")]
    [InlineData("analyst", "yot-essex")]
    public async Task Those_who_do_not_see_them_see_published_figures_alone_and_never_a_small_count(string account, string service)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        var printed = Printed.Of(service, "all");
        await tab.Page.GotoAsync($"/services/{service}/picture");
        var shown = (await tab.FiguresAsync()).Where(cell => !cell.Key.Period.Contains('-', StringComparison.Ordinal)).ToList();

        Assert.Empty(await CellsAsync(tab));
        Assert.NotEmpty(shown);
        Assert.All(shown, cell =>
        {
            var (numerator, denominator) = printed.Of(cell.Key);
            var small = new[] { numerator, denominator, denominator - numerator }.Any(count => count is > 0 and < 6);
            Assert.Equal($"{cell.Key} {(small || cell.Value == "[c]" ? "[c]" : printed.Words(cell.Key))}", $"{cell.Key} {cell.Value}");
        });
        Assert.True(await tab.Page.GetByText("Ask the service manager in the meeting").CountAsync() > 5);
    }

    [Theory]
    [InlineData("kpi2_total_suitable_end", "sex", "age", "2026Q2")]
    [InlineData("excluded_ever", "order_type", "provision", "2026Q2")]
    [InlineData("attendance_sessions", "school_age", "", "2026Q1")]
    [InlineData("kpi3_sendaln_plan", "care_experienced", "ethnicity", "caseload")]
    public async Task Explorer_holds_the_figures_that_the_command_prints(string measure, string by, string and, string period)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        var printed = Printed.Of("yot-essex", and.Length == 0 ? by : $"{by},{and}", period == "caseload" ? ["--caseload", Today] : []);
        await tab.Page.GotoAsync($"/services/yot-essex/explore?measure={measure}&by={by}&and={and}&period={period}");
        var shown = await tab.FiguresAsync();
        var label = period == "caseload" ? Today : period;
        var split = and.Length == 0 ? by : $"{by}*{and}";

        Assert.Equal(
            printed.Cells.Where(cell => cell.Period == label && cell.Measure == measure && (cell.Split == split || cell.Split == "all")).Select(cell => $"{cell} {printed.Words(cell)}").Order(),
            shown.Select(cell => $"{cell.Key} {cell.Value}").Order());
    }

    [Fact]
    public async Task The_choice_of_the_explorer_lives_in_the_address_and_a_wrong_one_is_not_found()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync("/services/yot-essex/explore");
        await tab.Page.SelectOptionAsync("#measure", "suspended_last_year");
        await tab.Page.SelectOptionAsync("#by", "sex");
        await tab.Page.SelectOptionAsync("#period", "2025-26");
        await tab.LeadsOnAsync(() => tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Show" }).ClickAsync());

        Assert.Contains("measure=suspended_last_year&by=sex&and=&period=2025-26", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal("Suspended in the last year, by sex", await tab.Page.Locator("h2").First.TextContentAsync());
        Assert.Equal(404, (await tab.Page.GotoAsync("/services/yot-essex/explore?measure=nothing"))!.Status);
        Assert.Equal(404, (await tab.Page.GotoAsync("/services/yot-essex/picture?period=nothing"))!.Status);
    }

    private static async Task<string[][]> CellsAsync(Tab tab) => await tab.Page.EvaluateAsync<string[][]>(
        "[...document.querySelectorAll('td[data-picture]')].map(cell => [cell.dataset.picture, cell.dataset.period, cell.textContent])");

    private static Dictionary<(string Cell, string Period), (long Count, long Of)> Picture(string service, string[] options)
    {
        var command = Command.Run(["picture", "--input", Path.Combine(RunningBoard.SeedData, service), .. options]);
        Assert.Equal(0, command.ExitCode);
        return command.Output.Skip(1).Select(line => line.Split(',')).ToDictionary(
            row => ($"{row[2]}/{row[3]}", row[1]), row => (long.Parse(row[4], CultureInfo.InvariantCulture), long.Parse(row[5], CultureInfo.InvariantCulture)));
    }

    // 2026Q1-2026Q2 is its quarters; a day, which has two strokes, is itself.
    private static IEnumerable<string> Periods(string label)
    {
        if (label.Split('-') is not [var first, var last])
        {
            return [label];
        }

        return Enumerable.Range(first[5] - '0', last[5] - first[5] + 1).Select(quarter => $"{first[..5]}{quarter}");
    }

    private static string Words(Dictionary<(string Cell, string Period), (long Count, long Of)> printed, string cell, IEnumerable<string> periods)
    {
        var (topic, found) = (cell.Split('/')[0], periods.ToList());
        var count = found.Sum(period => printed.GetValueOrDefault((cell, period)).Count);
        // A school that a quarter has none of is not printed for it: the whole is that of any other of the topic.
        var of = found.Sum(period => printed.TryGetValue((cell, period), out var there) ? there.Of : printed.FirstOrDefault(other => other.Key.Period == period && other.Key.Cell.StartsWith($"{topic}/", StringComparison.Ordinal)).Value.Of);
        return of == 0 ? "[z]" : string.Create(CultureInfo.InvariantCulture, $"{count:#,0} of {of:#,0} ({((decimal)count / of).ToString(of < 100 ? "0%" : "0.0%", CultureInfo.InvariantCulture)})");
    }
}
