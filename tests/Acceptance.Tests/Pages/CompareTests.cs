namespace KpiBoard.Acceptance.Tests.Pages;

[Collection(PagesCollection.Name)]
public sealed class CompareTests(RunningBoard board, Chromium chromium)
{
    private const string Suitable = "kpi2_total_suitable_end";

    [Theory]
    [InlineData(Suitable)]
    [InlineData("excluded_ever")]
    public async Task Every_service_stands_with_the_figure_that_the_command_prints_of_it(string measure)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("analyst");
        await tab.Page.GotoAsync($"/compare?nation=both&measure={measure}");
        var period = await tab.Page.Locator("#period").InputValueAsync();
        var shown = await tab.Page.EvaluateAsync<string[][]>("[...document.querySelectorAll('[data-area]')].map(part => [part.dataset.area, part.textContent])");

        Assert.True(shown.Length >= 5, $"{shown.Length} services");
        Assert.All(shown, row => Assert.Equal(Printed.Of(row[0], "all").Words(new Cell(period, measure, "all", "all")), row[1]));
    }

    [Fact]
    public async Task A_chair_goes_from_all_services_to_the_map_and_to_one_quarter_by_quarter_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/compare?service=yot-essex&nation=both");
        Assert.Contains("Essex", await tab.Page.Locator("strong[data-derived=picked]").TextContentAsync(), StringComparison.Ordinal);

        await FollowAsync(tab, "a[href^='/compare/map']");
        await FollowAsync(tab, $"a[href*='sort={Suitable}']");
        Assert.Equal("ascending", await tab.Page.Locator("th[aria-sort]").GetAttributeAsync("aria-sort"));
        await FollowAsync(tab, "tbody a[href*='service=yot-essex']");
        Assert.Equal("Essex, quarter by quarter", await tab.Page.Locator("h1").TextContentAsync());
        await FollowAsync(tab, $"tbody a[href*='measure={Suitable}']");
        Assert.Equal("yot-essex", await tab.Page.Locator("#service").InputValueAsync());
    }

    [Fact]
    public async Task The_first_page_sets_region_and_nation_beside_the_services_own_figures()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/services/yot-essex/needs");
        var heads = await tab.Page.Locator("table:has([data-derived=areas]) thead th").AllTextContentsAsync();
        var sums = await tab.Page.Locator("[data-derived=areas].quality").AllTextContentsAsync();

        Assert.Equal(["Measure", "All children", "Eastern", "England"], heads.Take(4));
        Assert.All(sums, words => Assert.Matches("^[0-9]+ of (10|138) services$", words));
        Assert.NotEmpty(sums);
    }

    // Tab until the link has the focus, then Enter.
    private static async Task FollowAsync(Tab tab, string link)
    {
        var target = await tab.Page.Locator(link).First.ElementHandleAsync();
        var before = tab.Page.Url;
        for (var presses = 0; presses < 400 && !await target!.EvaluateAsync<bool>("link => link === document.activeElement"); presses++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
        }

        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(url => url != before);
    }
}
