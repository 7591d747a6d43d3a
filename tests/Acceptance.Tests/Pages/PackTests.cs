using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>A pack from asking to paper, and the receipt of its first number.</summary>
[Collection(PagesCollection.Name)]
public sealed partial class PackTests(RunningBoard board, Chromium chromium)
{
    private const string Packs = "/services/yot-essex/packs";

    [Fact]
    public async Task A_manager_builds_a_board_pack_downloads_it_and_the_chair_looks_up_a_number_of_it()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync(Packs);
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("form[action$=build] button"));
        await tab.Page.Locator("tr[data-state=Made]").First.WaitForAsync(new() { Timeout = 60_000 });
        Assert.Empty(await tab.AxeAsync());

        var pdf = await DownloadAsync(tab, "PDF");
        Assert.StartsWith("%PDF", Encoding.Latin1.GetString(pdf[..8]), StringComparison.Ordinal);
        Assert.StartsWith("PK", Encoding.Latin1.GetString(await DownloadAsync(tab, "XLSX")), StringComparison.Ordinal);
        Assert.StartsWith("service_code,", Encoding.UTF8.GetString(await DownloadAsync(tab, "CSV")), StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
        var code = Receipt().Match(await TextAsync(pdf)).Value;
        Assert.NotEmpty(code);
        await ChairLooksUpAsync(code);
    }

    private async Task ChairLooksUpAsync(string code)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("chair");
        await tab.Page.GotoAsync("/receipts");
        await tab.Page.FillAsync("#code", code.ToLowerInvariant());
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("main form button"));
        var answer = await tab.Page.Locator("main").InnerTextAsync();

        Assert.Contains($"Receipt {code}", answer, StringComparison.Ordinal);
        Assert.Contains("equal to the printed number", answer, StringComparison.Ordinal);
        Assert.Contains("Counted again just now from the files of then: the same.", answer, StringComparison.Ordinal);
        Assert.Empty(await tab.AxeAsync());
        Assert.Empty(tab.Complaints);
    }

    private static async Task<byte[]> DownloadAsync(Tab tab, string file)
    {
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.Locator("tr[data-state=Made]").First.Locator($"a:has-text('{file}')").ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    private static async Task<string> TextAsync(byte[] pdf)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, pdf);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", path, "-"]) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        File.Delete(path);
        return text;
    }

    [GeneratedRegex("[0-9A-Z]{26}-1\\b")]
    private static partial Regex Receipt();
}
