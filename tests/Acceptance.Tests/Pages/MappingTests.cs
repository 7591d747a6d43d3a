using System.IO.Compression;
using KpiBoard.Acceptance.Tests.Files;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>What comes is put on hold and discarded again, so that no figure moves.</summary>
[Collection(PagesCollection.Name)]
public sealed class MappingTests(RunningBoard board, Chromium chromium)
{
    private const string Service = "yot-essex";
    private const string Name = "Our own words.zip";

    [Fact]
    public async Task An_officer_says_what_headers_and_codes_are_by_keyboard_and_no_error_is_left()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        Drop();
        await OpenMappingAsync(tab);
        Assert.Empty(await tab.AxeAsync());
        Assert.Equal("orders", await tab.Page.Locator("select[name$='Disposals.csv']").InputValueAsync());
        Assert.Equal("", await tab.Page.Locator("select[name*='YRO with ISS']").InputValueAsync());

        await tab.Page.Locator("select[name*='YRO with ISS']").FocusAsync();
        await tab.Page.Keyboard.TypeAsync("Youth rehab");
        await PressAsync(tab, "Show how it will be read");
        Assert.Contains("YOUTH_REHABILITATION_ORDER", await tab.Page.Locator("td").AllTextContentsAsync());
        Assert.Equal("YOUTH_REHABILITATION_ORDER", await tab.Page.Locator("select[name*='YRO with ISS']").InputValueAsync());

        await PressAsync(tab, "Remember this and read the file again");
        Assert.Matches($"/services/{Service}/data/imports/[0-9a-f-]{{36}}$", tab.Page.Url);
        await tab.Page.Locator("[data-state=OnHold]").WaitForAsync(new() { Timeout = 60_000 });
        Assert.Equal(0, await tab.Page.Locator("th:has-text('Error:')").CountAsync());

        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("button:has-text('Discard it')"));
        await ForgetAllAsync(tab);
        Assert.Empty(await tab.AxeAsync());
    }

    private static async Task OpenMappingAsync(Tab tab)
    {
        var link = tab.Page.Locator($"a:has-text('{Name}')");
        for (var look = 0; look < 120 && await link.CountAsync() == 0; look++)
        {
            await tab.Page.WaitForTimeoutAsync(500);
            await tab.Page.GotoAsync($"/services/{Service}/data/mapping");
        }

        await link.First.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/imports/*/mapping");
    }

    private static async Task PressAsync(Tab tab, string button)
    {
        await tab.Page.Locator($"button:has-text('{button}')").FocusAsync();
        await tab.LeadsOnAsync(() => tab.Page.Keyboard.PressAsync("Enter"));
    }

    private static async Task ForgetAllAsync(Tab tab)
    {
        await tab.Page.GotoAsync($"/services/{Service}/data/mapping");
        var forget = tab.Page.Locator("button:has-text('Forget it')");
        Assert.True(await forget.CountAsync() > 15);
        while (await forget.CountAsync() > 0)
        {
            await tab.LeadsOnAsync(() => forget.First.ClickAsync());
        }

        await tab.Page.Locator("text=Nothing yet.").WaitForAsync();
    }

    private void Drop()
    {
        using var folder = new Folder();
        File.WriteAllText(folder.File("Young people.csv"), "YP ID,DOB,Gender,Ethnic Origin\nA1,05/05/2010,Male,WBRI\nA2,06/06/2010,Female,White: Irish\n");
        File.WriteAllText(
            folder.File("Disposals.csv"),
            "YP ID,Intervention ID,Outcome,Date of outcome,Intervention start,Intervention end,Residence\n"
            + "A1,D1,Referral Order,05/01/2026,05/01/2026,05/04/2026,Local\nA2,D2,YRO with ISS,05/01/2026,05/01/2026,,Local\n");
        File.WriteAllText(
            folder.File("Education placements 2026.csv"),
            "YP ID,Provision,Provision start,Suitable?,Hours offered per week\nA1,Mainstream,01/09/2025,Y,25\nA2,NEET,01/09/2025,N,0\n");
        File.WriteAllText(folder.File("SEND.csv"), "YP ID,SEN identified,Date identified,EHCP Y/N\nA1,Y,01/09/2020,N\nA2,N,01/09/2020,N\n");
        var target = Path.Combine(board.InboxOf(Service), $".{Name}");
        ZipFile.CreateFromDirectory(folder.Path, target);
        File.Move(target, Path.Combine(board.InboxOf(Service), Name));
    }
}
