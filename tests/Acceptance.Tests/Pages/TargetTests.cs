namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Sets a target for Essex and removes it, so that other tests find the board as it was.</summary>
[Collection(PagesCollection.Name)]
public sealed class TargetTests(RunningBoard board, Chromium chromium)
{
    private const string Targets = "/services/yot-essex/targets";
    private const string Verdict = ".headline:first-child .verdict";

    [Fact]
    public async Task A_manager_sets_a_target_and_the_chair_reads_how_the_figure_stands_to_it()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync($"{Targets}/set");
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("main form button"));
        Assert.Equal(3, await tab.Page.Locator(".govuk-error-summary a").CountAsync());
        Assert.StartsWith("Error: ", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await tab.AxeAsync());

        await tab.Page.SelectOptionAsync("#measure", "kpi2_total_suitable_end");
        await tab.Page.FillAsync("#percent", "99");
        await tab.Page.SelectOptionAsync("#from", "2023Q1");
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("main form button"));
        Assert.EndsWith(Targets, tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(await tab.AxeAsync());
        await ChairReadsAsync("Target 99%: not met, by more than chance.");

        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("main table form button"));
        await tab.Page.GotoAsync("/services/yot-essex/board");
        Assert.Equal(0, await tab.Page.Locator(Verdict).CountAsync());
        Assert.Empty(tab.Complaints);
    }

    private async Task ChairReadsAsync(string sentence)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/services/yot-essex/board");
        Assert.StartsWith(sentence, (await tab.Page.Locator(Verdict).TextContentAsync())!.Trim(), StringComparison.Ordinal);
        Assert.Equal("Worse than target", await tab.Page.Locator(".headline:first-child .govuk-tag").TextContentAsync());
        Assert.Empty(await tab.AxeAsync());
    }
}
