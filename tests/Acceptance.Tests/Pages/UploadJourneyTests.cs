using System.IO.Compression;
using KpiBoard.Acceptance.Tests.Files;
using Microsoft.Playwright;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Uses a service that no other test of pages looks into the data of.</summary>
[Collection(PagesCollection.Name)]
public sealed class UploadJourneyTests(RunningBoard board, Chromium chromium)
{
    private const string Service = "yot-essex";
    private const string Input = "input[type=file]";
    private const string SendButton = "form[data-upload] > button";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_officer_sends_faulty_files_reads_what_is_wrong_and_has_it_as_csv(bool withScript)
    {
        await using var tab = await chromium.OpenAsync(board, withScript: withScript);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync($"/services/{Service}/data");
        using var folder = Bad(withScript ? "with" : "without");
        await tab.Page.SetInputFilesAsync(Input, folder.File("bad.zip"));
        await tab.Page.ClickAsync(SendButton);

        await tab.Page.WaitForURLAsync($"**/services/{Service}/data/imports/*");
        await tab.Page.Locator("strong[data-state=OnHold]").WaitForAsync(new() { Timeout = 120_000 });
        Assert.Equal("bad.zip", await tab.Page.Locator("h1").TextContentAsync());
        Assert.Contains("Sent by Data officer of Camden and Essex", await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await CheckAsync(tab, withScript);

        await tab.Page.ClickAsync("a:has-text('Error: date invalid') >> nth=0");
        await tab.Page.WaitForURLAsync("**/findings?code=date_invalid&file=*");
        Assert.NotEqual(0, await tab.Page.Locator("tbody tr").CountAsync());
        Assert.DoesNotContain("2010-02-29", await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        await CheckAsync(tab, withScript);
        for (var chosen = await tab.Page.Locator("a.chosen").CountAsync(); chosen > 0; chosen--)
        {
            await tab.Page.ClickAsync("a.chosen >> nth=0");
            await Assertions.Expect(tab.Page.Locator("a.chosen")).ToHaveCountAsync(chosen - 1);
        }

        Assert.True(await tab.Page.Locator("tbody tr").CountAsync() > 10);

        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Files_given_back_with_what_was_found_can_be_sent_again_as_they_are()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        using var folder = Bad("again");
        await SendAsync(tab, folder.File("bad.zip"));
        var found = await DownloadAsync(tab, "a[href$='findings.csv']", folder.File("findings.csv"));
        Assert.StartsWith("file,line,column,severity,code,message\n", found, StringComparison.Ordinal);
        var children = await DownloadAsync(tab, "a[href$='files/children.csv']", folder.File("children.csv"));
        Assert.Contains("date_of_birth is not a date from 1990 on.", children, StringComparison.Ordinal);
        await DownloadAsync(tab, "a[href$='files.zip']", folder.File("files.zip"));

        await SendAsync(tab, folder.File("files.zip"));
        Assert.Contains("children.csv has columns that are not read: findings.", await tab.Page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(FindingsOf(found, "children.csv"), FindingsOf(await DownloadAsync(tab, "a[href$='findings.csv']", folder.File("findings2.csv")), "children.csv"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_form_without_a_file_and_one_that_is_no_table_are_told_what_is_wrong(bool withScript)
    {
        await using var tab = await chromium.OpenAsync(board, withScript: withScript);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync($"/services/{Service}/data");
        await tab.Page.ClickAsync(SendButton);
        await ProblemAsync(tab, "Select a file");
        await CheckAsync(tab, withScript);

        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder.File("picture.csv"), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]);
        await tab.Page.SetInputFilesAsync(Input, folder.File("picture.csv"));
        await tab.Page.ClickAsync(SendButton);
        await ProblemAsync(tab, "The selected file picture.csv must be a CSV file, an Excel workbook (.xlsx) or a zip of CSV files");
    }

    [Fact]
    public async Task What_is_on_hold_is_counted_in_the_navigation_until_it_is_discarded()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("manager");
        using var folder = Bad("navigation");
        await SendAsync(tab, folder.File("bad.zip"));
        var before = await tab.Page.Locator($"a[href='/services/{Service}/data']").First.TextContentAsync();
        Assert.Matches(@"^Data \(\d+ on hold\)$", before);
        Assert.Equal(5, await tab.Page.Locator("a[href*='/files/']").CountAsync());
        await tab.Page.ClickAsync("button:has-text('Discard it')");

        await tab.Page.WaitForURLAsync($"**/services/{Service}/data");
        Assert.NotEqual(before, await tab.Page.Locator($"a[href='/services/{Service}/data']").First.TextContentAsync());
    }

    private static async Task SendAsync(Tab tab, string file)
    {
        await tab.Page.GotoAsync($"/services/{Service}/data");
        await tab.Page.SetInputFilesAsync(Input, file);
        await tab.Page.ClickAsync(SendButton);
        await tab.Page.WaitForURLAsync($"**/services/{Service}/data/imports/*");
        await tab.Page.Locator("strong[data-state=OnHold]").WaitForAsync(new() { Timeout = 120_000 });
    }

    private static async Task ProblemAsync(Tab tab, string sentence)
    {
        await tab.Page.Locator($".govuk-error-summary a:has-text('{sentence}')").WaitForAsync();
        Assert.Equal($"Error: {sentence}", (await tab.Page.Locator("#files-error").TextContentAsync())!.Trim());
        Assert.StartsWith("Error: ", await tab.Page.TitleAsync(), StringComparison.Ordinal);
    }

    // Axe is a script itself.
    private static async Task CheckAsync(Tab tab, bool withScript)
    {
        if (withScript)
        {
            Assert.Empty(await tab.AxeAsync());
        }

        await tab.Page.SetViewportSizeAsync(320, 900);
        Assert.Equal(320, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await tab.Page.SetViewportSizeAsync(1280, 900);
    }

    private static async Task<string> DownloadAsync(Tab tab, string link, string path)
    {
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.ClickAsync(link));
        await download.SaveAsAsync(path);
        return await File.ReadAllTextAsync(path);
    }

    private static IEnumerable<string> FindingsOf(string found, string file) => found.Split('\n').Where(line => line.StartsWith(file, StringComparison.Ordinal));

    /// <summary>The faulty example as files of Essex, a row of its own in it, so that none is sent twice.</summary>
    private static Folder Bad(string mark)
    {
        var folder = new Folder();
        using var zip = ZipFile.Open(folder.File("bad.zip"), ZipArchiveMode.Create);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(RunningBoard.Root, "tests", "examples", "bad")))
        {
            using var writer = new StreamWriter(zip.CreateEntry(Path.GetFileName(file)).Open());
            writer.Write(File.ReadAllText(file).Replace("Y001", Service, StringComparison.Ordinal));
            if (Path.GetFileName(file) == "children.csv")
            {
                writer.Write($"{Service},{mark},2009-05-01,1,W1,\n");
            }
        }

        return folder;
    }
}
