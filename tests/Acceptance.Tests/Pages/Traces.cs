using System.Globalization;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>Where the figures of an open page come from: each names its measure, or says what it was worked out from.</summary>
internal static class Traces
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

    public static string Today => DateTime.Now.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Holds every "14 of 31" that names its measure to what <c>kpiboard measures</c> prints, and finds none that is neither named nor worked out.</summary>
    /// <param name="split">The split of the page's figures; <c>all</c> where it shows all children only.</param>
    /// <returns>How many name their measure.</returns>
    public static async Task<int> AssertAsync(Tab tab, string service, string split)
    {
        var (quarters, caseload) = (Printed.Of(service, split), Printed.Of(service, split, "--caseload", Today));
        var shown = await tab.Page.EvaluateAsync<string[][]>(Traced);
        foreach (var part in shown)
        {
            Cell cell = new(part[0], part[1], part[2], part[3]);
            var figure = (cell.Period == Today ? caseload : quarters).Of(cell);
            Assert.Contains(Printed.Counts(figure), part[4], StringComparison.Ordinal);
            Assert.Contains(Printed.Percent(figure), part[4], StringComparison.Ordinal);
        }

        Assert.Empty(await tab.Page.EvaluateAsync<string[]>(Untraced));
        return shown.Length;
    }
}
