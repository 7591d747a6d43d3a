using Microsoft.Playwright;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>With colours of the reader's own, as Windows' contrast themes force them on a page, nothing that is drawn is lost.</summary>
[Collection(PagesCollection.Name)]
public sealed class ForcedColoursTests(RunningBoard board, Chromium chromium)
{
    private const string Marks = ".spark *, .timeline text, .timeline line, .timeline rect, .timeline circle, .chart text, .apexcharts-line, .apexcharts-marker, .apexcharts-bar-area, .apexcharts-legend-marker path";

    // What is drawn in none of the reader's colours: it could be as dark as the page behind it.
    private const string Lost = """
        marks => {
          const colour = name => { const part = document.createElement('i'); part.style.color = name; document.body.append(part); const found = getComputedStyle(part).color; part.remove(); return found }
          const readers = [colour('CanvasText'), colour('GrayText')]
          return [...document.querySelectorAll(marks)].filter(mark => !readers.includes(getComputedStyle(mark).fill) && !readers.includes(getComputedStyle(mark).stroke)).map(mark => mark.outerHTML)
        }
        """;

    private const string FillsOfEachSeries = "[1, 2].map(series => [...new Set([...document.querySelectorAll(`.bars [rel='${series}'] .apexcharts-bar-area`)].map(bar => getComputedStyle(bar).fill))].join())";

    [Theory]
    [InlineData("chair", "/services/yot-essex/needs", ".spark polyline")]
    [InlineData("chair", "/services/yot-essex/board", ".apexcharts-line")]
    [InlineData("manager", "/services/yot-essex/picture", ".apexcharts-bar-area")]
    [InlineData("manager", "/services/yot-essex/explore?measure=excluded_ever&by=sex&period=2025-26", ".apexcharts-bar-area")]
    public async Task Charts_and_spark_lines_are_drawn_in_the_colours_of_the_reader(string account, string address, string mark)
    {
        await using var tab = await OpenAsync(account, address);
        await tab.Page.Locator(mark).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Lost, Marks));
    }

    [Fact]
    public async Task A_time_line_is_drawn_in_the_colours_of_the_reader()
    {
        await using var tab = await OpenAsync("officer", "/services/yot-camden/children");
        await tab.LeadsOnAsync(() => tab.Page.Locator("tbody a").First.ClickAsync());
        await tab.Page.Locator(".timeline rect").First.WaitForAsync();

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Lost, Marks));
    }

    [Fact]
    public async Task The_bars_of_two_series_stay_apart()
    {
        await using var tab = await OpenAsync("manager", "/services/yot-essex/picture");
        await tab.Page.Locator(".bars [rel='2'] .apexcharts-bar-area").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var fills = await tab.Page.EvaluateAsync<string[]>(FillsOfEachSeries);

        Assert.All(fills, fill => Assert.Matches("^rgb[^)]+\\)$", fill));
        Assert.NotEqual(fills[0], fills[1]);
    }

    [Theory]
    [InlineData("/services/yot-essex/needs")]
    [InlineData("/services/yot-essex/signing")]
    public async Task Tags_keep_an_outline(string address)
    {
        await using var tab = await OpenAsync("chair", address);
        var outlines = await tab.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.govuk-tag')].map(tag => getComputedStyle(tag).borderTopStyle)");

        Assert.NotEmpty(outlines);
        Assert.All(outlines, outline => Assert.Equal("solid", outline));
    }

    private async Task<Tab> OpenAsync(string account, string address)
    {
        var tab = await chromium.OpenAsync(board);
        await tab.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active, ColorScheme = ColorScheme.Dark });
        await tab.SignInAsync(account);
        await tab.Page.GotoAsync(address);
        return tab;
    }
}
