namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>The service beside other children, held to its board page.</summary>
[Collection(PagesCollection.Name)]
public sealed class PopulationTests(RunningBoard board, Chromium chromium)
{
    private static readonly Dictionary<string, string> Measures = new()
    {
        ["StatutoryPlan"] = "statutory_plan_end",
        ["LearningNeed"] = "kpi3_identified_sendaln",
        ["PermanentExclusion"] = "excluded_permanently_ever",
        ["Suspension"] = "suspended_last_year",
        ["PersistentAbsence"] = "persistently_absent",
        ["SevereAbsence"] = "severely_absent",
        ["PruOrAp"] = "pru_or_ap_school_age_end",
        ["NotInSchool"] = "not_in_school_school_age_end",
        ["Neet"] = "neet_above_school_age_end",
    };

    [Theory]
    [InlineData("chair", "yot-camden")]
    [InlineData("manager", "yot-essex")]
    [InlineData("analyst", "yot-conwy-and-denbighshire")]
    public async Task Figures_are_those_that_the_viewer_sees_on_the_board_and_a_hidden_one_has_nothing_beside_it(string account, string service)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        await tab.Page.GotoAsync($"/services/{service}/board");
        var onBoard = new Dictionary<string, string>();
        foreach (var (topic, measure) in Measures)
        {
            // A table without a figure to show is a sentence.
            var cell = tab.Page.Locator($"td[data-measure={measure}][data-split=all][data-part=Figure]");
            onBoard[topic] = await cell.CountAsync() == 0 ? "[c]" : await cell.First.InnerTextAsync();
        }

        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Beside other children" }).ClickAsync();
        foreach (var (topic, words) in onBoard)
        {
            Assert.Equal((topic, words), (topic, await Cell("Service")));
            if (words == "[c]")
            {
                Assert.Equal("[c]", await Cell("Verdict"));
                Assert.Equal(0, await tab.Page.Locator($"[data-topic={topic}][data-part=Place]").CountAsync());
            }

            async Task<string> Cell(string part) => await tab.Page.Locator("td[data-topic]").CountAsync() == 0 ? "[c]" : await tab.Page.Locator($"td[data-topic={topic}][data-part={part}]").InnerTextAsync();
        }
    }

    [Fact]
    public async Task Welsh_service_is_told_that_English_figures_are_not_shown()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("analyst");
        await tab.Page.GotoAsync("/services/yot-conwy-and-denbighshire/population");
        var text = await tab.Page.Locator("main").InnerTextAsync();

        Assert.Contains("English ones are not shown", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Interactive Tool", text, StringComparison.Ordinal);
    }
}
