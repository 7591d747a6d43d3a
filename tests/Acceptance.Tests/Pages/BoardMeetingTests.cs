namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>A quarter from the manager's words to the chair's signature. The quarter is one that no other test looks at.</summary>
[Collection(PagesCollection.Name)]
public sealed class BoardMeetingTests(RunningBoard board, Chromium chromium)
{
    private const string Essex = "/services/yot-essex";
    private const string Quarter = "2025Q2";

    [Fact]
    public async Task A_manager_comments_a_second_person_checks_and_the_chair_records_and_signs()
    {
        await using var manager = await OpenAsync("manager");
        await SendAsync(manager, $"{Essex}/commentary/write?period={Quarter}&measure=kpi2_total_suitable_end", ("#words", "Two workers left, and places were short."));
        await SendAsync(manager, $"{Essex}/stories/write?period={Quarter}", ("#kind", "ChildsVoice"), ("#words", "I like the bakery."));
        await ChairSeesAsync("I like the bakery.", isThere: false);

        await using var officer = await OpenAsync("officer");
        await officer.Page.GotoAsync($"{Essex}/commentary?period={Quarter}");
        Assert.Empty(await officer.AxeAsync());
        await officer.LeadsOnAsync(() => officer.Page.ClickAsync("form[action*='/check'] button"));
        Assert.Equal("It is checked. The board sees it from now on.", await NoticeAsync(officer));
        await ChairSeesAsync("I like the bakery.", isThere: true);

        await ReviewedQuarter.LeaveAsync(manager, "yot-essex", Quarter);
        await ChairRecordsAndSignsAsync();
        Assert.Empty(manager.Complaints);
    }

    private async Task ChairRecordsAndSignsAsync()
    {
        await using var chair = await OpenAsync("chair");
        await chair.Page.GotoAsync($"{Essex}/minutes/raise?period={Quarter}&measure=kpi2_total_suitable_end");
        await chair.LeadsOnAsync(() => chair.Page.ClickAsync("main form[method=post] button"));
        Assert.Equal(2, await chair.Page.Locator(".govuk-error-summary a").CountAsync());
        Assert.Empty(await chair.AxeAsync());
        await SendAsync(chair, null, ("#kind", "Action"), ("#words", "Agree ten places with the college."), ("#owner", "Head of service"), ("#by-day", "31"), ("#by-month", "12"), ("#by-year", "2099"));
        Assert.StartsWith("The action is recorded.", await NoticeAsync(chair), StringComparison.Ordinal);
        Assert.Empty(await chair.AxeAsync());

        await chair.Page.GotoAsync($"{Essex}/signing?period={Quarter}");
        await chair.LeadsOnAsync(() => chair.Page.ClickAsync("form[action$='/sign'] button"));
        Assert.EndsWith("is signed and sealed.", await NoticeAsync(chair), StringComparison.Ordinal);
        Assert.Empty(await chair.AxeAsync());
        await chair.Page.GotoAsync($"{Essex}/bridge?period={Quarter}");
        Assert.Empty(await chair.AxeAsync());
        var signed = await chair.Page.Locator("[data-bridge=kpi2_total_suitable_end] td").AllTextContentsAsync();
        Assert.Equal(signed[0], signed[2]);

        await chair.Page.GotoAsync($"{Essex}/minutes");
        await chair.LeadsOnAsync(() => chair.Page.ClickAsync("a[href$='/close']"));
        await SendAsync(chair, null, ("#outcome", "Ten places from May."));
        Assert.Contains("Ten places from May.", await chair.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Empty(chair.Complaints);
    }

    private async Task ChairSeesAsync(string words, bool isThere)
    {
        await using var chair = await OpenAsync("chair");
        await chair.Page.GotoAsync($"{Essex}/needs?period={Quarter}");
        var text = await chair.Page.Locator("main").TextContentAsync();
        Assert.Equal(isThere, text!.Contains(words, StringComparison.Ordinal));
        Assert.Empty(await chair.AxeAsync());
    }

    private async Task<Tab> OpenAsync(string account)
    {
        var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        return tab;
    }

    // Fills the form of a page, or of the page that is open, and sends it.
    private static async Task SendAsync(Tab tab, string? address, params (string Field, string Value)[] fields)
    {
        if (address is not null)
        {
            await tab.Page.GotoAsync(address);
        }

        foreach (var (field, value) in fields)
        {
            if (await tab.Page.Locator($"select{field}").CountAsync() > 0)
            {
                await tab.Page.SelectOptionAsync(field, value);
            }
            else
            {
                await tab.Page.FillAsync(field, value);
            }
        }

        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("main form[method=post] button"));
    }

    private static async Task<string> NoticeAsync(Tab tab) => (await tab.Page.Locator(".govuk-notification-banner__heading").TextContentAsync())!;
}
