namespace KpiBoard.Acceptance.Tests.Pages;

[Collection(PagesCollection.Name)]
public sealed class EveryPageTests(RunningBoard board, Chromium chromium)
{
    /// <summary>A4 less a centimetre on each side, in CSS pixels.</summary>
    private const int SheetWidth = 718;

    public static TheoryData<string, string> Pages => new()
    {
        { "", "/sign-in" },
        { "chair", "/" },
        { "chair", "/services/yot-essex/needs" },
        { "manager", "/services/yot-camden/needs?period=caseload" },
        { "analyst", "/services/yot-salford/needs" },
        { "chair", "/services/yot-essex/minutes" },
        { "chair", "/services/yot-essex/minutes/raise?measure=kpi2_total_suitable_end" },
        { "chair", "/services/yot-essex/minutes/6f1d1c9e-6f0c-4f0e-9a34-0c1d0c1d0c1d/close" },
        { "member", "/services/yot-essex/commentary" },
        { "manager", "/services/yot-essex/commentary/write?measure=excluded_ever" },
        { "officer", "/services/yot-essex/stories/write" },
        { "chair", "/services/yot-essex/signing" },
        { "manager", "/services/yot-camden/signing?period=caseload" },
        { "member", "/services/yot-camden/bridge" },
        { "chair", "/services/yot-essex/yjb" },
        { "manager", "/services/yot-essex/yjb" },
        { "chair", "/services/yot-camden/board" },
        { "chair", "/services/yot-essex/board?period=caseload&by=ethnicity" },
        { "chair", "/services/yot-salford/board" },
        { "analyst", "/services/yot-conwy-and-denbighshire/board?by=released_under_investigation" },
        { "chair", "/services/yot-camden/picture" },
        { "manager", "/services/yot-essex/picture" },
        { "officer", "/services/yot-camden/picture?period=caseload" },
        { "analyst", "/services/yot-conwy-and-denbighshire/picture?period=2026Q1" },
        { "chair", "/services/yot-essex/explore" },
        { "chair", "/services/yot-essex/explore?measure=kpi2_suitable_change" },
        { "manager", "/services/yot-essex/explore?measure=excluded_ever&by=order_type&and=sex&period=2025-26" },
        { "manager", "/services/yot-essex/explore?measure=kpi2_suitable_change&by=sex&period=all" },
        { "chair", "/services/yot-camden/differences" },
        { "chair", "/services/yot-essex/differences?measure=statutory_plan_end&by=send" },
        { "chair", "/services/yot-camden/targets" },
        { "manager", "/services/yot-camden/targets/set" },
        { "manager", "/services/yot-camden/packs" },
        { "analyst", "/services/yot-salford/packs" },
        { "chair", "/receipts" },
        { "chair", "/compare" },
        { "analyst", "/compare?measure=excluded_ever&nation=both&service=yot-essex&period=2026Q1" },
        { "manager", "/compare?period=caseload&region=London" },
        { "analyst", "/compare/map?nation=both&sort=ete_not_recorded_end" },
        { "chair", "/compare/quarters" },
        { "chair", "/compare/pair?service=yot-essex&other=yot-conwy-and-denbighshire" },
        { "chair", "/definitions" },
        { "chair", "/open" },
        { "member", "/definitions/kpi2_total_suitable_end" },
        { "member", "/receipts?code=ABC-1" },
        { "manager", "/services/yot-essex/differences?measure=excluded_ever&by=ethnicity&and=sex" },
        { "analyst", "/services/yot-doncaster/differences?by=sex" },
        { "chair", "/services/yot-camden/population" },
        { "manager", "/services/yot-essex/population?period=caseload" },
        { "analyst", "/services/yot-conwy-and-denbighshire/population" },
        { "member", "/services/yot-camden/data" },
        { "manager", "/services/yot-essex/board?by=provision" },
        { "officer", "/services/yot-camden/data" },
        { "officer", "/services/yot-camden/data/imports/{import}" },
        { "officer", "/services/yot-camden/data/imports/{import}/findings?severity=warning" },
        { "officer", "/services/yot-camden/data/mapping" },
        { "manager", "/services/yot-camden/data/imports/6f1d1c9e-6f0c-4f0e-9a34-0c1d0c1d0c1d/mapping" },
        { "officer", "/services/yot-camden/data/conflicts" },
        { "officer", "/services/yot-camden/data/matching" },
        { "officer", "/services/yot-camden/data/matching/tie" },
        { "manager", "/services/yot-essex/data/quality" },
        { "officer", "/services/yot-camden/data/quality?period=caseload" },
        { "manager", "/services/yot-essex/data/accepted" },
        { "officer", "/services/yot-camden/children" },
        { "officer", "/services/yot-camden/board" },
        { "officer", "/services/yot-camden/ledger" },
        { "officer", "/services/yot-camden/ledger?measure=suspension_sessions_last_year&period=caseload&place=counted" },
        { "officer", "/services/yot-essex/ledger?measure=kpi3_sendaln_plan&split=ethnicity&value=white" },
        { "officer", "/services/yot-camden/register" },
        { "officer", "/services/yot-essex/register?need=no_ete&need=plan_due&age=school_age" },
        { "manager", "/services/yot-camden/register" },
        { "officer", "/services/yot-camden/data/history" },
        { "manager", $"/services/yot-essex/board?known={DateTime.Now:yyyy-MM-dd}" },
        { "manager", "/services/yot-essex/board?known=2024-01-01" },
        { "chair", "/services/yot-camden/board?known=2024-01-01" },
        { "officer", "/jobs" },
        { "analyst", "/" },
        { "analyst", "/services/yot-doncaster/board" },
        { "admin", "/" },
        { "admin", "/jobs" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_the_policy_is_not_violated(string account, string address)
    {
        await using var tab = await OpenAsync(account, address, width: 1280);

        Assert.Empty(await tab.AxeAsync());
        // That a page is refused or not found is told to the console too, and is what was asked for.
        Assert.DoesNotContain(tab.Complaints, complaint => !complaint.Contains("status of 403", StringComparison.Ordinal) && !complaint.Contains("status of 404", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_lost_beside_the_window_at_400_percent_or_beside_the_sheet_in_print(string account, string address)
    {
        await using var tab = await OpenAsync(account, address, width: 320);

        Assert.Equal(320, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));

        await tab.Page.SetViewportSizeAsync(SheetWidth, 1000);
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal(SheetWidth, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await tab.Page.Locator(".service-pages, .period-choice, .govuk-service-navigation, .govuk-footer").Filter(new() { Visible = true }).CountAsync());
    }

    [Fact]
    public async Task A_child_is_opened_at_an_address_that_says_nothing_of_it()
    {
        await using var tab = await OpenAsync("officer", "/services/yot-camden/children", width: 1280);
        var child = tab.Page.Locator("tbody a").First;
        var reference = await child.TextContentAsync();
        await child.ClickAsync();

        Assert.Equal($"Child {reference}", await tab.Page.Locator("h1").TextContentAsync());
        Assert.Matches("/services/yot-camden/children/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", tab.Page.Url);
        Assert.Empty(await tab.AxeAsync());
    }

    private async Task<Tab> OpenAsync(string account, string address, int width)
    {
        var tab = await chromium.OpenAsync(board, width);
        if (account.Length > 0)
        {
            await tab.SignInAsync(account);
        }

        if (address.Contains("{import}", StringComparison.Ordinal))
        {
            await tab.Page.GotoAsync(address[..address.IndexOf("/imports", StringComparison.Ordinal)]);
            var report = await tab.Page.Locator("a[href*='/data/imports/']").First.GetAttributeAsync("href");
            address = address.Replace("{import}", report!.Split('/')[^1], StringComparison.Ordinal);
        }

        await tab.Page.GotoAsync(address);
        await tab.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        return tab;
    }
}
