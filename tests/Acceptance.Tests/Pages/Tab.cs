using Deque.AxeCore.Playwright;
using KpiBoard.TestSupport;
using Microsoft.Playwright;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>A browser tab that remembers what the browser complained of.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public Tab(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Remember(message.Type is "error" or "warning", message.Text);
        page.Request += (_, request) => TestLog.Add("addresses", request.Url);
        page.PageError += (_, error) => Remember(true, error);
        page.RequestFailed += (_, request) => Remember(request.Failure?.Contains("ERR_ABORTED", StringComparison.Ordinal) != true, $"{request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, a violated policy among them.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Signs in as a demo account: <c>chair</c>, <c>member</c>, <c>officer</c>, <c>manager</c>, <c>analyst</c>, <c>admin</c>.</summary>
    public async Task SignInAsync(string account)
    {
        await Page.GotoAsync("/sign-in");
        await Page.ClickAsync($"button[data-account='{account}@demo.example']");
        await Page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    /// <summary>Does what opens another page, or the same one anew, and waits for it.</summary>
    public async Task LeadsOnAsync(Func<Task> action)
    {
        await Page.EvaluateAsync("document.body.dataset.left = 'yes'");
        await action();
        await Page.Locator("body:not([data-left])").WaitForAsync(new() { Timeout = 120_000 });
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>The text of each figure of the page's tables; the column that shows children alone aside.</summary>
    public async Task<Dictionary<Cell, string>> FiguresAsync()
    {
        var cells = await Page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('td[data-measure]:not([data-part=Children])')].map(cell => [cell.dataset.period, cell.dataset.measure, cell.dataset.split, cell.dataset.value, cell.textContent])");
        return cells
            .Select(cell => (Cell: new Cell(cell[0], cell[1], cell[2], cell[3]), Text: cell[4]))
            .DistinctBy(cell => cell.Cell)
            .ToDictionary(cell => cell.Cell, cell => cell.Text);
    }

    /// <summary>What axe finds, a line a fault.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync() =>
        [.. (await Page.RunAxe()).Violations.Select(fault => $"{fault.Id}: {fault.Nodes[0].Html}")];

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Remember(bool matters, string complaint)
    {
        if (matters)
        {
            complaints.Add(complaint);
        }
    }
}

/// <summary>Which figure stands in a cell.</summary>
internal sealed record Cell(string Period, string Measure, string Split, string Value);
