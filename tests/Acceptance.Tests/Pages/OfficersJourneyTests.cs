using KpiBoard.Acceptance.Tests.Files;
using KpiBoard.Import.Tests.Formats;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>A data officer's quarter, by keyboard alone: from a faulty workbook to figures in use. What is used in the end is the seed data again, so that no figure moves.</summary>
[Collection(PagesCollection.Name)]
public sealed class OfficersJourneyTests(RunningBoard board, Chromium chromium)
{
    private const string Service = "yot-camden";
    private const string Data = $"/services/{Service}/data";
    private const int Faults = 12;

    [Fact]
    public async Task An_officer_sends_a_faulty_workbook_reads_what_it_moves_mends_the_worst_and_uses_it_by_keyboard_alone()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync($"/services/{Service}/board?period=caseload");
        var before = await tab.FiguresAsync();
        using var folder = new Folder();

        await SendAsync(tab, Workbook(folder, "faulty.xlsx", isMended: false));
        Assert.Contains($"{Faults} rows set aside", await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        var worst = tab.Page.Locator("[aria-label='What was found'] tbody tr").First;
        Assert.Contains("Error: date invalid, ete.csv, start_date", await worst.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("KPI 2 by up to", await worst.TextContentAsync(), StringComparison.Ordinal);
        await FollowAsync(tab, "[aria-label='What was found'] tbody a");
        Assert.Equal(Faults, await tab.Page.Locator("tbody tr").CountAsync());
        Assert.Empty(await tab.AxeAsync());

        await SendAsync(tab, Workbook(folder, "mended.xlsx", isMended: true));
        await FollowAsync(tab, "a[href$='/changes']");
        Assert.Contains("Nothing of it counts yet.", await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await FollowAsync(tab, "form[action$='/use'] button");
        Assert.Contains("The import is in use", await tab.Page.Locator(".govuk-notification-banner").TextContentAsync(), StringComparison.Ordinal);

        await tab.Page.GotoAsync($"/services/{Service}/board?period=caseload");
        Assert.Equal(before, await tab.FiguresAsync());
        await DiscardAllAsync(tab);
        Assert.Empty(tab.Complaints);
    }

    private static async Task SendAsync(Tab tab, string file)
    {
        await tab.Page.GotoAsync(Data);
        await tab.Page.SetInputFilesAsync("input[type=file]", file);
        await FollowAsync(tab, "form[data-upload] > button");
        await tab.Page.WaitForURLAsync($"**{Data}/imports/*");
        await tab.Page.Locator("strong[data-state=OnHold]").WaitForAsync(new() { Timeout = 120_000 });
    }

    // What the keyboard's own next stop is: a button that cannot be reached by tab would fail here.
    private static async Task FollowAsync(Tab tab, string selector)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (await tab.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                await tab.LeadsOnAsync(() => tab.Page.Keyboard.PressAsync("Enter"));
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach {selector} on {tab.Page.Url}.");
    }

    private static async Task DiscardAllAsync(Tab tab)
    {
        await tab.Page.GotoAsync(Data);
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync(".govuk-summary-card:has-text('faulty.xlsx') a >> nth=0"));
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("button:has-text('Discard it')"));
    }

    // Dates and numbers as texts, as case systems write them.
    private static string Workbook(Folder folder, string name, bool isMended)
    {
        var files = Directory.GetFiles(Path.Combine(RunningBoard.SeedData, Service), "*.csv");
        var sheets = files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => Book.Rows(File.ReadAllText(file), (text, _) => text).ToList());
        // Alike in every value to what is in use, it would be the same file again: a row twice is counted once.
        sheets["attainment"].Add(sheets["attainment"][^1]);
        if (!isMended)
        {
            var start = Array.IndexOf([.. sheets["ete"][0].Cast<string>()], "start_date");
            sheets["ete"].TakeLast(Faults).ToList().ForEach(row => row[start] = "soon");
        }

        Book.Write(folder.File(name), sheets.Select(sheet => (sheet.Key, sheet.Value.AsEnumerable())));
        return folder.File(name);
    }
}
