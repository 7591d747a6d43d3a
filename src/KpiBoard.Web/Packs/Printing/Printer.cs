using KpiBoard.Data.Private;

namespace KpiBoard.Web.Packs.Printing;

/// <summary>Prints a page of HTML as tagged PDF: by a Chromium with a folder of its own, no network and nobody else's files.</summary>
public sealed class Printer(PrintSettings settings)
{
    // First in the page, so that nothing in it can be fetched, embedded or run, whatever the rest says. Script cannot be
    // switched off by a setting: Chromium's own printing needs it.
    private const string Policy = "<!DOCTYPE html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-extensions", "--disable-dev-shm-usage", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    /// <param name="html">From its <c>html</c> tag on.</param>
    /// <exception cref="PackException">It was not printed; the message says why, and how to mend it.</exception>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        var browser = settings.Browser
            ?? throw new PackException("The pages could not be printed: there is no Chromium on the server. Whoever runs this board installs the packages chromium and fonts-liberation, or names the program in KPIBOARD_CHROMIUM.");
        var account = await PrintAccount.FindAsync(settings.User, cancellation);
        var folder = Directory.CreateTempSubdirectory("kpiboard-print-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "pack.html"), Policy + html, cancellation);
            await account.GiveAsync(folder, cancellation);
            await RunAsync(account.Words(Words(browser, folder)), cancellation);
            return await ReadAsync(Path.Combine(folder, "pack.pdf"), cancellation);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Words(string browser, string folder) =>
    [
        "env", $"HOME={folder}", $"TMPDIR={folder}", browser, .. Flags, $"--user-data-dir={folder}/profile", $"--print-to-pdf={folder}/pack.pdf", $"file://{folder}/pack.html",
    ];

    private static async Task RunAsync(IReadOnlyList<string> words, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Longest);
        try
        {
            await Command.RunAsync(words, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new PackException("The pages could not be printed within a minute. Try again; if it fails again, choose fewer sections.");
        }
    }

    // A link in the place of the file would lead us to what its maker may not read.
    private static async Task<byte[]> ReadAsync(string path, CancellationToken cancellation) =>
        new FileInfo(path) is { Exists: true, LinkTarget: null }
            ? await File.ReadAllBytesAsync(path, cancellation)
            : throw new PackException("The pages could not be printed: Chromium stopped before its end. Try again; if it fails again, tell whoever runs this board.");
}
