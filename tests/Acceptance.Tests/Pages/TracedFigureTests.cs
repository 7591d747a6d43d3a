using System.Globalization;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Every "14 of 31" on the pages a board reads first is the one that <c>kpiboard measures</c> prints, or says what it was worked out from.</summary>
[Collection(PagesCollection.Name)]
public sealed class TracedFigureTests(RunningBoard board, Chromium chromium)
{
    private const string Traced =
        "[...document.querySelectorAll('main [data-measure]')].filter(part => / of \\d/.test(part.textContent)).map(part => [part.dataset.period, part.dataset.measure, part.dataset.split, part.dataset.value, part.textContent])";

    private const string Untraced = """
        (() => {
          const found = [], texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            if (/\d of [\d,]*\d/.test(text.data) && !text.parentElement.closest('[data-measure], [data-derived]')) found.push(text.data.trim())
          return found
        })()
        """;

    private static string Today => DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("manager", "yot-essex", "needs")]
    [InlineData("manager", "yot-camden", "needs?period=2026Q1")]
    [InlineData("manager", "yot-essex", "needs?period=caseload")]
    [InlineData("officer", "yot-camden", "needs")]
    [InlineData("chair", "yot-essex", "needs")]
    [InlineData("member", "yot-camden", "needs")]
    [InlineData("analyst", "yot-salford", "needs")]
    [InlineData("manager", "yot-essex", "minutes")]
    [InlineData("chair", "yot-essex", "signing")]
    public async Task Every_figure_is_what_the_command_prints(string account, string service, string address)
    {
        await using var tab = await chromium.OpenAsync(board);
        await tab.SignInAsync(account);
        await tab.Page.GotoAsync($"/services/{service}/{address}");
        var (quarters, caseload) = (Printed.Of(service, "all"), Printed.Of(service, "all", "--caseload", Today));
        var shown = await tab.Page.EvaluateAsync<string[][]>(Traced);

        Assert.True(shown.Length > 4 || !address.StartsWith("needs", StringComparison.Ordinal), $"{shown.Length} figures");
        foreach (var part in shown)
        {
            Cell cell = new(part[0], part[1], part[2], part[3]);
            var (numerator, denominator) = (cell.Period == Today ? caseload : quarters).Of(cell);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{numerator:#,0} of {denominator:#,0}"), part[4], StringComparison.Ordinal);
            Assert.Contains(((decimal)numerator / denominator).ToString(denominator < 100 ? "0%" : "0.0%", CultureInfo.InvariantCulture), part[4], StringComparison.Ordinal);
        }

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Untraced));
    }
}
