using System.Net;
using System.Net.Sockets;
using KpiBoard.Web.Packs;
using KpiBoard.Web.Packs.Printing;
using Xunit;

namespace KpiBoard.Web.Tests.Packs;

/// <summary>The printing browser, given pages that want more than they may.</summary>
public sealed class PrinterTests
{
    private static readonly Printer Printer = new(PrintSettings.FromEnvironment());

    [Fact]
    public async Task Nothing_is_fetched_embedded_or_run()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://localhost:{((IPEndPoint)listener.LocalEndpoint).Port}/";

        var text = await PrintAsync(
            $$"""
            <html><head><meta http-equiv="Content-Security-Policy" content="default-src *"><link rel="stylesheet" href="{{address}}a.css"><style>body { background: url({{address}}b.png) }</style></head>
            <body><p>Seen</p><img src="{{address}}c.png"><iframe src="{{address}}"></iframe><iframe src="file:///etc/passwd"></iframe>
            <object data="file:///etc/passwd"></object><script>document.body.append('Run')</script></body></html>
            """);

        Assert.False(listener.Pending());
        Assert.Contains("Seen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Run", text, StringComparison.Ordinal);
    }

    // The wall behind the page's own policy: a page that moves away from itself takes its policy with it.
    [Fact]
    public async Task A_page_that_leads_elsewhere_reaches_no_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        try
        {
            await PrintAsync($"<html><head><meta http-equiv=\"refresh\" content=\"0; url=http://127.0.0.1:{port}/\"></head><body><p>Seen</p></body></html>");
        }
        catch (PackException)
        {
            // A page that is not there may be no page to print.
        }

        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Without_a_browser_it_is_said_what_to_install()
    {
        var refusal = await Assert.ThrowsAsync<PackException>(() => new Printer(new(null, "nobody")).PrintAsync("<html></html>", CancellationToken.None));

        Assert.Contains("chromium", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_printed_leaves_nothing_behind()
    {
        var before = Folders();
        await PrintAsync("<html><body><p>Seen</p></body></html>");

        Assert.Equal(before, Folders());
    }

    private static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), "kpiboard-print-*");

    private static async Task<string> PrintAsync(string html)
    {
        using var pdf = new PrintedPdf(await Printer.PrintAsync(html, CancellationToken.None));
        return pdf.Text();
    }
}
