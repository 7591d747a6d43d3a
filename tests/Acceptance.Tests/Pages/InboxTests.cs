using System.IO.Compression;
using KpiBoard.Acceptance.Tests.Files;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Uses a service that no other test of pages looks at.</summary>
[Collection(PagesCollection.Name)]
public sealed class InboxTests(RunningBoard board, Chromium chromium)
{
    private const string Service = "yot-newcastle-upon-tyne";

    [Fact]
    public async Task A_file_dropped_into_the_inbox_shows_in_the_figures_without_a_hand_and_on_the_jobs_page_as_it_goes()
    {
        await using var analyst = await chromium.OpenAsync(board);
        await analyst.SignInAsync("analyst");
        await analyst.Page.GotoAsync($"/services/{Service}/board?period=caseload");
        var before = await ChildrenAsync(analyst);
        await using var admin = await chromium.OpenAsync(board);
        await admin.SignInAsync("admin");
        await admin.Page.GotoAsync("/jobs");

        Drop(WithOneChildMore());

        var line = admin.Page.Locator("tr[data-state=Done]:has-text('Newcastle upon Tyne: import one-more.zip')");
        await line.WaitForAsync(new() { Timeout = 120_000 });
        Assert.Contains("used", await line.TextContentAsync(), StringComparison.Ordinal);
        await analyst.Page.ReloadAsync();
        Assert.Equal(before + 1, await ChildrenAsync(analyst));
        Assert.Empty(admin.Complaints);
    }

    [Fact]
    public async Task A_page_that_follows_the_jobs_stops_when_its_account_has_signed_out()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        await tab.Page.GotoAsync("/jobs");
        var other = await tab.Page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await other.ClickAsync(".sign-out button");

        await tab.Page.Locator("text=You are signed out.").WaitForAsync(new() { Timeout = 120_000 });
        Assert.Equal(0, await tab.Page.Locator("tr[data-run]").CountAsync());
    }

    private static async Task<int> ChildrenAsync(Tab tab) => int.Parse(
        (await tab.Page.Locator("td[data-part=Children][data-value=all][data-period*='-']").First.TextContentAsync())!, System.Globalization.CultureInfo.InvariantCulture);

    private void Drop(Folder folder)
    {
        using (folder)
        {
            var target = Path.Combine(board.InboxOf(Service), ".one-more.zip");
            ZipFile.CreateFromDirectory(folder.Path, target);
            File.Move(target, Path.Combine(board.InboxOf(Service), "one-more.zip"));
        }
    }

    private static Folder WithOneChildMore()
    {
        var folder = new Folder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RunningBoard.SeedData, Service)))
        {
            File.Copy(file, folder.File(Path.GetFileName(file)));
        }

        Append(folder.File("children.csv"), new() { ["service_code"] = Service, ["child_id"] = "ONE-MORE", ["date_of_birth"] = "2011-05-05" });
        Append(folder.File("orders.csv"), new()
        {
            ["service_code"] = Service, ["child_id"] = "ONE-MORE", ["order_id"] = "ONE-MORE-1", ["legal_outcome"] = "REFERRAL_ORDER",
            ["outcome_date"] = "2026-06-01", ["start_date"] = "2026-06-01", ["residence"] = "LOCAL", ["appeal_status"] = "NOT_APPEALED",
        });
        return folder;
    }

    private static void Append(string file, Dictionary<string, string> row) => File.AppendAllText(
        file, string.Join(',', File.ReadLines(file).First().Split(',').Select(column => row.GetValueOrDefault(column.Trim(), ""))) + "\n");
}
