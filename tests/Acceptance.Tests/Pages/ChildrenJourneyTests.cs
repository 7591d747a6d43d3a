using System.Globalization;
using System.Text.RegularExpressions;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>What a data officer with the child-level permission does: from a figure to its children and back, and the day's register.</summary>
[Collection(PagesCollection.Name)]
public sealed partial class ChildrenJourneyTests(RunningBoard board, Chromium chromium)
{
    private const string Board = "/services/yot-camden/board";

    [Fact]
    public async Task From_a_figure_to_its_children_to_one_of_them_and_back()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync(Board);
        var figure = tab.Page.Locator("td[data-measure=kpi2_total_suitable_end][data-split=all][data-part=Figure] a:visible").First;
        var words = await figure.TextContentAsync();
        await tab.LeadsOnAsync(() => figure.ClickAsync());

        Assert.EndsWith($"Suitable ETE at the end: {words}", await tab.Page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);
        var (counted, of) = Counts(words!);
        Assert.Equal((counted, of), (await CountAsync(tab, "counted"), await CountAsync(tab, "counted") + await CountAsync(tab, "not_counted")));

        var child = tab.Page.Locator("tbody a[href*='/children/']").First;
        var reference = await child.TextContentAsync();
        await tab.LeadsOnAsync(() => child.ClickAsync());
        Assert.Equal($"Child {reference}", await tab.Page.Locator("h1").TextContentAsync());
        Assert.Equal(1, await tab.Page.Locator("svg.timeline").CountAsync());
        Assert.True(await tab.Page.Locator("tr[data-lane=Orders]").CountAsync() > 0);

        await tab.LeadsOnAsync(() => tab.Page.Locator("[data-measure-of-child=kpi2_total_suitable_end] a").Last.ClickAsync());
        Assert.True(await tab.Page.Locator($"tbody a:text-is('{reference}')").CountAsync() == 1);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Figures_lead_nowhere_for_those_who_may_not_open_a_child()
    {
        foreach (var account in new[] { "chair", "manager" })
        {
            await using var tab = await chromium.OpenAsync(board);
            await tab.SignInAsync(account);
            await tab.Page.GotoAsync(Board);

            Assert.True(await tab.Page.Locator("td[data-measure]").CountAsync() > 0);
            Assert.Equal(0, await tab.Page.Locator("a[href*='/ledger']").CountAsync());
            Assert.Equal(0, await tab.Page.Locator("a[href*='/register']").CountAsync());
        }
    }

    [Fact]
    public async Task The_register_is_narrowed_by_its_address_and_taken_away_under_a_name()
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync("officer");
        await tab.Page.GotoAsync("/services/yot-camden/register");
        var label = await tab.Page.Locator("label[for=need-hours]").TextContentAsync();
        await tab.Page.CheckAsync("#need-hours");
        await tab.LeadsOnAsync(() => tab.Page.ClickAsync("main form[method=get] button"));

        Assert.Contains("need=hours", tab.Page.Url, StringComparison.Ordinal);
        var children = await tab.Page.Locator("tbody th[scope=row]").CountAsync();
        Assert.Equal($"25 or 16 hours not offered ({children})", label);
        Assert.Empty(await tab.AxeAsync());

        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.ClickAsync("main form[method=post] button"));
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.Equal(children, lines.Skip(1).Select(line => line.Split(',')[0]).Distinct().Count());

        await tab.Page.ReloadAsync();
        var kept = await tab.Page.Locator("tbody tr").Last.Locator("xpath=ancestor::tbody/tr[1]").TextContentAsync();
        Assert.Contains("25 or 16 hours not offered", kept, StringComparison.Ordinal);
        Assert.Contains(children.ToString(CultureInfo.InvariantCulture), kept, StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }

    private static async Task<int> CountAsync(Tab tab, string place)
    {
        var title = tab.Page.Locator($"h2[data-place={place}]");
        return await title.CountAsync() == 0 ? 0 : int.Parse(Number().Match((await title.TextContentAsync())!).Value, CultureInfo.InvariantCulture);
    }

    private static (int Counted, int Of) Counts(string words)
    {
        var numbers = Number().Matches(words).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[1]);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
