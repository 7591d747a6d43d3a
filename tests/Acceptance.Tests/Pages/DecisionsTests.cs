using KpiBoard.Acceptance.Tests.Files;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>What an officer decides by keyboard alone. Each test takes back what it did: others look at the same services.</summary>
[Collection(PagesCollection.Name)]
public sealed class DecisionsTests(RunningBoard board, Chromium chromium)
{
    private const string Matching = "/services/yot-camden/data/matching";
    private const string Files = "/services/yot-essex/data";

    [Fact]
    public async Task An_officer_ties_a_upn_to_a_child_and_unties_it_by_keyboard_alone()
    {
        await using var tab = await OfficerAsync(Matching);
        var waiting = await tab.Page.Locator("button[name='Form.Upn']").CountAsync();
        var upn = await tab.Page.Locator("button[name='Form.Upn']").First.GetAttributeAsync("value");
        var child = await tab.Page.Locator("table:has(caption:text('Children without a UPN')) tbody th").First.TextContentAsync();

        await TabToAsync(tab, $"button[value='{upn}']");
        await EnterAsync(tab, $"{Matching}/tie");
        await TabToAsync(tab, "#child");
        await tab.Page.Keyboard.TypeAsync("NOBODY");
        await SendAsync(tab, ".govuk-error-summary");
        Assert.Equal("No child of the service has this child_id. Enter it as it stands in children.csv", await tab.Page.Locator(".govuk-error-summary__list a").TextContentAsync());
        Assert.Empty(await tab.AxeAsync());

        await TabToAsync(tab, "#child");
        await tab.Page.Keyboard.PressAsync("Control+A");
        await tab.Page.Keyboard.TypeAsync(child!.Trim());
        await tab.Page.Keyboard.PressAsync("Escape");
        await SendAsync(tab, "text=The UPN is tied to the child");
        Assert.Equal(waiting - 1, await tab.Page.Locator("button[name='Form.Upn']").CountAsync());
        Assert.Empty(await tab.AxeAsync());

        await TabToAsync(tab, $"form:has(input[value='{upn}']) button");
        await SendAsync(tab, "text=is not tied to the child any more");
        Assert.Equal(waiting, await tab.Page.Locator("button[name='Form.Upn']").CountAsync());
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_child_with_another_upn_is_tied_only_when_the_officer_says_so()
    {
        await using var tab = await OfficerAsync(Matching);
        var without = await tab.Page.Locator("table:has(caption:text('Children without a UPN')) tbody th").AllTextContentsAsync();
        var other = File.ReadLines(Path.Combine(RunningBoard.SeedData, "yot-camden", "children.csv")).Skip(1)
            .Select(line => line.Split(',').First(cell => cell.StartsWith("CAM", StringComparison.Ordinal))).First(id => !without.Contains(id));
        await tab.Page.Locator("button[name='Form.Upn']").First.ClickAsync();
        await tab.Page.FillAsync("#child", other);
        await tab.Page.ClickAsync("button:text('Tie to this child')");

        await tab.Page.Locator("label:text('Tie this UPN to the child as well')").WaitForAsync();
        Assert.Contains("In the case record the child has UPN", await tab.Page.Locator("#confirmed-hint").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(other, await tab.Page.InputValueAsync("#child"));
        Assert.Empty(await tab.AxeAsync());
        Assert.DoesNotContain("CAM", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_accepts_a_warning_with_a_reason_and_a_last_day_and_withdraws_it_by_keyboard_alone()
    {
        await using var tab = await OfficerAsync("/jobs");
        var held = tab.Page.Locator("tr[data-state=OnHold]:has-text('Essex')");
        var before = await held.CountAsync();
        Drop("part_time_timetables.csv", "service_code,child_id,upn,start_date\nyot-essex,,T20110001804V,2026-01-05\n");
        await held.Nth(before).WaitForAsync(new() { Timeout = 120_000 });
        await tab.Page.GotoAsync(Files);
        var report = (await tab.Page.Locator($"a[href^='{Files}/imports/']").First.GetAttributeAsync("href"))!;
        await tab.Page.GotoAsync($"{report}/findings/accept?code=upn_unmatched");

        await TabToAsync(tab, "textarea");
        await TabToAsync(tab, "button:text('Accept')");
        await SendAsync(tab, ".govuk-error-summary");
        Assert.Equal(["Enter why the warning is accepted", "Enter the last day it is accepted"], await tab.Page.Locator(".govuk-error-summary__list a").AllTextContentsAsync());
        Assert.Empty(await tab.AxeAsync());

        await TypeAsync(tab, "textarea", "Not a child of ours.");
        var last = DateTime.Now.AddMonths(3);
        await TypeAsync(tab, "#until-day", $"{last.Day}");
        await TypeAsync(tab, "#until-month", $"{last.Month}");
        await TypeAsync(tab, "#until-year", $"{last.Year}");
        await TabToAsync(tab, "button:text('Accept')");
        await SendAsync(tab, "text=The warning is accepted.");
        Assert.Equal("Upn unmatched, in part_time_timetables.csv", await tab.Page.Locator("tbody th").TextContentAsync());
        Assert.Empty(await tab.AxeAsync());

        await tab.Page.GotoAsync(report);
        Assert.Equal("0, and 1 accepted", await tab.Page.Locator("tr:has-text('upn unmatched') td").First.TextContentAsync());
        await tab.Page.GotoAsync($"{Files}/accepted");
        await TabToAsync(tab, "td form button");
        await SendAsync(tab, "text=It is withdrawn");
        await tab.Page.GotoAsync(report);
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("button:has-text('Discard it')"));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Beside_a_figure_stands_what_weakens_it_with_counts_only_for_those_who_see_them()
    {
        await using var manager = await chromium.OpenAsync(board);
        await manager.SignInAsync("manager");
        await manager.Page.GotoAsync("/services/yot-essex/board");
        var told = await manager.Page.Locator(".headline .quality").AllTextContentsAsync();
        await using var chair = await chromium.OpenAsync(board);
        await chair.SignInAsync("chair");
        await chair.Page.GotoAsync("/services/yot-essex/board");

        Assert.NotEmpty(told);
        Assert.All(told, text => Assert.Matches(@"Data quality \d+: .+: [\d,]+ (of [\d,]+ (children|rows)|days)", text.Trim()));
        // But for the level that an examination has.
        Assert.All(await chair.Page.Locator(".quality").AllTextContentsAsync(), text => Assert.DoesNotMatch(@"(?<!Level )\d", text));
        await manager.Page.Locator(".headline .quality a").First.ClickAsync();
        await manager.Page.WaitForURLAsync(url => url.Contains("/services/yot-essex/data/quality?period=", StringComparison.Ordinal));
    }

    private static async Task TypeAsync(Tab tab, string selector, string text)
    {
        await TabToAsync(tab, selector);
        await tab.Page.Keyboard.TypeAsync(text);
    }

    private static async Task TabToAsync(Tab tab, string selector)
    {
        for (var stops = 0; stops < 60; stops++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.Locator($"{selector} >> nth=0").EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {selector} on {tab.Page.Url}.");
    }

    private static async Task SendAsync(Tab tab, string shown)
    {
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Locator(shown).First.WaitForAsync();
    }

    private async Task EnterAsync(Tab tab, string address)
    {
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(board.Address + address);
    }

    private async Task<Tab> OfficerAsync(string address)
    {
        var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync(address);
        return tab;
    }

    private void Drop(string name, string text)
    {
        using var folder = new Folder();
        File.WriteAllText(folder.File(name), text);
        Directory.CreateDirectory(board.InboxOf("yot-essex"));
        File.Move(folder.File(name), Path.Combine(board.InboxOf("yot-essex"), name));
    }
}
