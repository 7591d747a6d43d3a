namespace KpiBoard.Acceptance.Tests.Pages;

[Collection(PagesCollection.Name)]
public sealed class KeyboardTests(RunningBoard board, Chromium chromium)
{
    [Fact]
    public async Task A_chair_signs_in_chooses_a_quarter_and_signs_out_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.Page.GotoAsync("/sign-in");
        var password = await tab.Page.Locator("tr:has-text('chair@demo.example') code").TextContentAsync();

        await TabToAsync(tab, "#user-name");
        await tab.Page.Keyboard.TypeAsync("chair@demo.example");
        await TabToAsync(tab, "#password");
        await tab.Page.Keyboard.TypeAsync(password!);
        await EnterAsync(tab, "/");

        await TabToAsync(tab, "a[href='/services/yot-essex/needs']");
        await EnterAsync(tab, "/services/yot-essex/needs");
        await TabToAsync(tab, ".service-pages a[href='/services/yot-essex/board']");
        await EnterAsync(tab, "/services/yot-essex/board");

        await TabToAsync(tab, "#period");
        await tab.Page.Keyboard.PressAsync("Home");
        await TabToAsync(tab, ".period-choice button");
        await EnterAsync(tab, "/services/yot-essex/board?period=caseload&by=order_type");
        Assert.Contains("the service worked with on", await tab.Page.Locator(".govuk-body-l").TextContentAsync(), StringComparison.Ordinal);

        await TabToAsync(tab, ".sign-out button");
        await EnterAsync(tab, "/sign-in");
    }

    [Fact]
    public async Task A_chair_records_a_decision_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/services/yot-camden/needs");
        await TabToAsync(tab, ".service-pages a[href='/services/yot-camden/minutes']");
        await EnterAsync(tab, "/services/yot-camden/minutes");
        await TabToAsync(tab, "a[href='/services/yot-camden/minutes/raise']");
        await EnterAsync(tab, "/services/yot-camden/minutes/raise");

        await TabToAsync(tab, "#kind");
        await tab.Page.Keyboard.TypeAsync("Dec");
        await TabToAsync(tab, "#words");
        await tab.Page.Keyboard.TypeAsync("Every part-time timetable comes before the board.");
        await TabToAsync(tab, "main form[method=post] button");
        await EnterAsync(tab, "/services/yot-camden/minutes");
        Assert.Contains("Every part-time timetable comes before the board.", await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chair_signs_a_quarter_by_keyboard_alone()
    {
        await using var manager = await chromium.OpenAsync(board);
        await manager.SignInAsync("manager");
        await ReviewedQuarter.LeaveAsync(manager, "yot-essex", "2025Q1");

        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/services/yot-essex/needs");
        await TabToAsync(tab, ".service-pages a[href='/services/yot-essex/signing']");
        await EnterAsync(tab, "/services/yot-essex/signing");
        await TabToAsync(tab, "#period");
        await tab.Page.Keyboard.TypeAsync("April to June 2025");
        await TabToAsync(tab, ".period-choice button");
        await EnterAsync(tab, "/services/yot-essex/signing?period=2025Q1");
        await TabToAsync(tab, "form[action$='/sign'] button");
        await tab.LeadsOnAsync(() => tab.Page.Keyboard.PressAsync("Enter"));

        Assert.EndsWith("is signed and sealed.", await tab.Page.Locator(".govuk-notification-banner__heading").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_filters_the_register_and_opens_a_child_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync("/services/yot-camden/needs");
        await TabToAsync(tab, ".service-pages a[href='/services/yot-camden/register']");
        await EnterAsync(tab, "/services/yot-camden/register");
        await TabToAsync(tab, "#need-hours");
        await tab.Page.Keyboard.PressAsync("Space");
        await TabToAsync(tab, "main form[method=get] button");
        await EnterAsync(tab, "/services/yot-camden/register?need=hours&age=");
        await TabToAsync(tab, "tbody a[href*='/children/']");
        var child = await tab.Page.EvaluateAsync<string>("document.activeElement.textContent");
        await tab.LeadsOnAsync(() => tab.Page.Keyboard.PressAsync("Enter"));

        Assert.Equal($"Child {child}", await tab.Page.Locator("h1").TextContentAsync());
    }

    [Fact]
    public async Task A_manager_builds_a_pack_and_takes_its_file_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync("/services/yot-camden/needs");
        await TabToAsync(tab, ".service-pages a[href='/services/yot-camden/packs']");
        await EnterAsync(tab, "/services/yot-camden/packs");
        await TabToAsync(tab, "#preset-board");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await TabToAsync(tab, "form[action$=build] button");
        await tab.LeadsOnAsync(() => tab.Page.Keyboard.PressAsync("Enter"));
        await tab.Page.Locator("tr:first-child[data-state=Made]").WaitForAsync(new() { Timeout = 60_000 });
        await TabToAsync(tab, "tr:first-child a[href$='/pack.pdf']");
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Keyboard.PressAsync("Enter"));

        Assert.StartsWith("yot-camden-inspection-pack-", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_stop_leads_past_the_menu()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/services/yot-essex/board?by=sex");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("/services/yot-essex/board?by=sex#main-content", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal("main-content", await tab.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static async Task TabToAsync(Tab tab, string selector)
    {
        for (var stops = 0; stops < 60; stops++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {selector} on {tab.Page.Url}.");
    }

    private async Task EnterAsync(Tab tab, string address)
    {
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(board.Address + address);
    }
}
