using Microsoft.Playwright;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>The real browser, one for the run.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>A browser that nobody has used, with its first tab.</summary>
    internal async Task<Tab> OpenAsync(RunningBoard board, int width = 1280, bool withScript = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = board.Address,
            JavaScriptEnabled = withScript,
            ViewportSize = new() { Width = width, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new(context, await context.NewPageAsync());
    }
}
