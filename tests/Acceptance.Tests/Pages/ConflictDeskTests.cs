namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Leaves the figures as they were: other tests hold them to the files.</summary>
[Collection(PagesCollection.Name)]
public sealed class ConflictDeskTests(RunningBoard board, Chromium chromium)
{
    private const string Desk = "/services/yot-essex/data/conflicts";
    private const string Reason = "The school confirmed it by phone.";

    [Fact]
    public async Task An_officer_rules_on_a_conflict_and_withdraws_it_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync(Desk);
        var open = await OpenAsync(tab);
        var child = await tab.Page.Locator("[data-conflict] h3 a").First.TextContentAsync();

        await TabToAsync(tab, "[data-conflict] textarea");
        await tab.Page.Keyboard.TypeAsync(Reason);
        await TabToAsync(tab, "[data-conflict] button");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(".govuk-error-summary").WaitForAsync();
        Assert.StartsWith("Error: ", await tab.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(["Choose which of the two is right"], await tab.Page.Locator(".govuk-error-summary li").AllTextContentsAsync());
        Assert.Equal(Reason, await tab.Page.InputValueAsync("#reason"));
        Assert.Empty(await tab.AxeAsync());

        await TabToAsync(tab, ".govuk-error-summary a");
        await tab.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("right", await tab.Page.EvaluateAsync<string>("document.activeElement.id"));
        await tab.Page.Keyboard.PressAsync("Space");
        await TabToAsync(tab, "[data-conflict] button");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(".govuk-notification-banner:has-text('Your ruling is kept')").WaitForAsync(new() { Timeout = 120_000 });
        Assert.Equal(open - 1, await OpenAsync(tab));
        var ruled = tab.Page.Locator($"[data-ruling]:has-text('{child}')");
        Assert.Contains(Reason, await ruled.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("The case record is right.", await ruled.TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await tab.AxeAsync());

        await TabToAsync(tab, "[data-ruling] button", stops: 400);
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(".govuk-notification-banner:has-text('The ruling is withdrawn')").WaitForAsync(new() { Timeout = 120_000 });
        Assert.Equal(open, await OpenAsync(tab));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_ruling_on_a_conflict_that_is_not_there_changes_nothing()
    {
        using var officer = await Visitor.ComeAsync(board, "officer");

        var answer = await officer.AskAsync(HttpMethod.Post, Desk, ("_handler", "rule"), ("Form.Key", "gone"), ("Form.Right", "case"), ("Form.Reason", Reason));

        Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode);
        Assert.Contains("That disagreement is not there any more", await (await officer.AskAsync(HttpMethod.Get, Desk)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    // Twenty cards stand on a page; the sentence above them counts all.
    private static async Task<int> OpenAsync(Tab tab)
    {
        var sentence = await tab.Page.Locator("main p:has-text('open, those first')").TextContentAsync();
        return int.Parse(sentence!.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task TabToAsync(Tab tab, string selector, int stops = 60)
    {
        for (var stop = 0; stop < stops; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {selector} on {tab.Page.Url}.");
    }
}
