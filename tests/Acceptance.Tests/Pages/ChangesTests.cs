using System.IO.Compression;
using KpiBoard.Acceptance.Tests.Files;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Uses a return of Camden and puts the earlier one back, so that other tests find the figures as they were.</summary>
[Collection(PagesCollection.Name)]
public sealed class ChangesTests(RunningBoard board, Chromium chromium)
{
    private const string Service = "yot-camden";

    private static string Today => DateTime.Now.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public async Task An_officer_sees_what_a_return_changes_uses_it_without_its_row_in_error_and_puts_the_earlier_one_back()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync($"/services/{Service}/children");
        var child = (await tab.Page.Locator("tbody a").First.TextContentAsync())!;
        await tab.Page.GotoAsync($"/services/{Service}/board?period=caseload");
        var before = await tab.FiguresAsync();
        await SendAsync(tab, child);

        await PreviewAsync(tab, child);
        await tab.Page.ClickAsync("text=Use it without the 1 row in error");
        await SeesAsync(tab, "The import is in use, and the figures are counted with it.");

        await tab.Page.GotoAsync($"/services/{Service}/data/history");
        Assert.Empty(await tab.AxeAsync());
        await tab.Page.ClickAsync("text=What it changed when it came in use >> nth=0");
        Assert.Contains("1 child changes", await tab.Page.Locator("details[open]").TextContentAsync(), StringComparison.Ordinal);
        await tab.Page.ClickAsync("tr[data-state=Replaced] a:has-text('Put exclusions.csv')");
        Assert.Empty(await tab.AxeAsync());
        await tab.Page.ClickAsync("button:has-text('Put it back in use')");
        await SeesAsync(tab, "The version is in use again");

        await tab.Page.GotoAsync($"/services/{Service}/board?period=caseload");
        Assert.Equal(before, await tab.FiguresAsync());
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_figures_known_at_the_end_of_today_are_the_figures_of_today_with_a_banner()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync("/services/yot-essex/board?by=sex");
        var now = await tab.FiguresAsync();

        await tab.Page.GotoAsync($"/services/yot-essex/board?by=sex&known={Today}");

        Assert.Equal(now, await tab.FiguresAsync());
        await tab.Page.Locator("text=As known on a past day").WaitForAsync();
        await tab.Page.ClickAsync(".period-choice button");
        Assert.Contains($"known={Today}", tab.Page.Url, StringComparison.Ordinal);
        await tab.Page.ClickAsync("text=Show today's figures");
        Assert.EndsWith("/services/yot-essex/board", tab.Page.Url, StringComparison.Ordinal);
    }

    private static async Task PreviewAsync(Tab tab, string child)
    {
        await tab.Page.GotoAsync($"/services/{Service}/data");
        await tab.Page.ClickAsync("a:has-text('in later-return.zip')");
        await tab.Page.Locator("h3:has-text('Mend these first')").WaitForAsync();
        Assert.Contains("Neither headline", await tab.Page.Locator("[aria-label='What was found'] tbody").TextContentAsync(), StringComparison.Ordinal);
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("a[href$='/changes']"));
        Assert.True(await Traces.AssertAsync(tab, Service, "all") > 1);
        await tab.Page.ClickAsync("details:has-text('The children of Caseload') summary");

        var line = await tab.Page.Locator($"details[open] tr:has-text('{child}')").TextContentAsync();
        Assert.Contains("Exclusions or suspensions.", line, StringComparison.Ordinal);
        Assert.Contains("A row is set aside: exclusions.csv", line, StringComparison.Ordinal);
        Assert.Empty(await tab.AxeAsync());
        Assert.DoesNotContain(child, tab.Page.Url, StringComparison.Ordinal);
    }

    private static Task SeesAsync(Tab tab, string sentence) => tab.Page.Locator($".govuk-notification-banner:has-text('{sentence}')").WaitForAsync();

    private async Task SendAsync(Tab tab, string child)
    {
        using var folder = new Folder();
        var file = folder.File("exclusions.csv");
        var rows = File.ReadAllLines(Path.Combine(RunningBoard.SeedData, Service, "exclusions.csv"));
        Assert.StartsWith("service_code,upn,category,start_date,", rows[0], StringComparison.Ordinal);
        File.WriteAllLines(file, [$"child_id,{rows[0]}", .. rows.Skip(1).Select(row => $",{row}"), Row(child, "PERM", "2024-02-01"), Row(child, "SUSP", "soon")]);
        var hidden = Path.Combine(board.InboxOf(Service), ".later-return.zip");
        ZipFile.CreateFromDirectory(folder.Path, hidden);
        File.Move(hidden, Path.Combine(board.InboxOf(Service), "later-return.zip"));
        await tab.Page.GotoAsync("/jobs");
        await tab.Page.Locator("tr[data-state=OnHold]:has-text('later-return.zip')").WaitForAsync(new() { Timeout = 120_000 });
    }

    private static string Row(string child, string category, string start) => $"{child},{Service},,{category},{start},,,";
}
