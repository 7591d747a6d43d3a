using System.Globalization;

namespace KpiBoard.Acceptance.Tests.Pages;

[Collection(PagesCollection.Name)]
public sealed class BoardFigureTests(RunningBoard board, Chromium chromium)
{
    private static readonly string[] Splits =
    [
        "order_type", "school_age", "sex", "ethnicity", "provision",
        "send", "statutory_plan", "permanently_excluded", "disposal", "released_under_investigation",
    ];

    private static string Today => DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("manager", "yot-camden")]
    [InlineData("manager", "yot-essex")]
    [InlineData("officer", "yot-essex")]
    public async Task Those_who_see_counts_see_the_figures_that_the_command_prints(string account, string service)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        foreach (var split in Splits)
        {
            var printed = Printed.Of(service, split);
            await tab.Page.GotoAsync($"/services/{service}/board?by={split}");
            var shown = await tab.FiguresAsync();

            Assert.True(shown.Count > 80, $"{shown.Count} figures by {split}");
            Assert.Equal(shown.Keys.Select(cell => $"{cell} {printed.Words(cell)}"), shown.Select(cell => $"{cell.Key} {cell.Value}"));
        }
    }

    [Fact]
    public async Task The_caseload_of_today_is_the_one_that_the_command_prints()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        var printed = Printed.Of("yot-essex", "sex", "--caseload", Today);
        await tab.Page.GotoAsync("/services/yot-essex/board?period=caseload&by=sex");
        var shown = (await tab.FiguresAsync()).Where(cell => cell.Key.Period == Today).ToList();

        Assert.True(shown.Count > 20, $"{shown.Count} figures");
        Assert.Equal(shown.Select(cell => $"{cell.Key} {printed.Words(cell.Key)}"), shown.Select(cell => $"{cell.Key} {cell.Value}"));
    }

    [Theory]
    [InlineData("chair", "yot-camden")]
    [InlineData("chair", "yot-essex")]
    [InlineData("member", "yot-essex")]
    [InlineData("analyst", "yot-essex")]
    [InlineData("analyst", "yot-salford")]
    public async Task Those_who_do_not_see_them_see_the_same_figures_or_none_and_never_a_small_count(string account, string service)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        var hidden = 0;
        foreach (var split in Splits)
        {
            var printed = Printed.Of(service, split);
            await tab.Page.GotoAsync($"/services/{service}/board?by={split}");
            foreach (var (cell, text) in await tab.FiguresAsync())
            {
                var (numerator, denominator) = printed.Of(cell);
                var small = new[] { numerator, denominator, denominator - numerator }.Any(count => count is > 0 and < 6);
                hidden += small ? 1 : 0;
                Assert.Equal($"{cell} {(small || text == "[c]" ? "[c]" : printed.Words(cell))}", $"{cell} {text}");
            }
        }

        Assert.True(hidden > 10, $"{hidden} small counts were there to be hidden");
    }

    [Theory]
    [InlineData("analyst", "yot-conwy-and-denbighshire")]
    [InlineData("analyst", "yot-salford")]
    public async Task No_row_of_a_split_is_of_signs_alone(string account, string service)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        foreach (var split in Splits)
        {
            await tab.Page.GotoAsync($"/services/{service}/board?by={split}");
            var rows = await tab.Page.EvaluateAsync<string[][]>(
                $"[...document.querySelectorAll('main tbody tr:has(td[data-split={split}])')].map(row => [...row.querySelectorAll('td:not([data-part=Children])')].map(cell => cell.textContent))");

            Assert.All(rows, row => Assert.Contains(row, text => text != "[c]"));
        }
    }

    [Fact]
    public async Task A_service_without_a_source_says_not_known_and_never_no()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("analyst");
        await tab.Page.GotoAsync("/services/yot-leicester-city/board");
        var shown = await tab.FiguresAsync();

        var timetables = shown.Where(cell => cell.Key.Measure.StartsWith("part_time", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, timetables.Count);
        Assert.All(timetables, cell => Assert.Equal("Not known", cell.Value));
    }

    [Fact]
    public async Task The_chart_draws_a_line_for_each_of_the_four_statuses()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync("/services/yot-essex/board");
        await tab.Page.WaitForSelectorAsync(".apexcharts-line-series path.apexcharts-line");

        Assert.Equal(4, await tab.Page.Locator(".apexcharts-line-series > .apexcharts-series").CountAsync());
        Assert.Equal(12, await tab.Page.EvaluateAsync<int>(
            "new Set([...document.querySelectorAll(\".apexcharts-series[seriesName='Suitable'] .apexcharts-marker\")].map(marker => marker.getAttribute('j'))).size"));
    }

    [Fact]
    public async Task A_chair_sees_the_chart_without_the_lines_that_are_hidden_throughout()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/services/yot-essex/board");
        await tab.Page.WaitForSelectorAsync(".apexcharts-line-series path.apexcharts-line");
        var shown = (await tab.FiguresAsync())
            .Where(cell => cell.Key is { Split: "all" } && cell.Key.Measure is "kpi2_total_suitable_end" or "ete_unsuitable_known_end" or "ete_suitability_unknown_end" or "ete_not_recorded_end")
            .Where(cell => cell.Value != "[c]").Select(cell => cell.Key.Measure).Distinct().Count();

        Assert.InRange(shown, 1, 4);
        Assert.Equal(shown, await tab.Page.Locator(".apexcharts-line-series > .apexcharts-series").CountAsync());
    }
}
