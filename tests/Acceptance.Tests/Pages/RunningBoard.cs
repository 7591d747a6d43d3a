using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KpiBoard.TestSupport;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>The board as a newcomer starts it: <c>deploy/run</c>, on a port and in a data folder of its own.</summary>
public sealed class RunningBoard : IAsyncLifetime
{
    private readonly string data = Path.Combine(Directory.CreateTempSubdirectory("kpiboard-pages-").FullName, "data");
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];
    private Process? process;

    public string Address { get; private set; } = "";

    public static string Root { get; } = FindRoot();

    /// <summary>What the services were imported from, as one folder a service.</summary>
    public static string SeedData => Path.Combine(Root, "seed-data", "generated");

    public string InboxOf(string service) => Path.Combine(data, "inbox", service);

    public async Task InitializeAsync()
    {
        var port = FreePort();
        Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");
        // PostgreSQL runs as another user when this is root, and must pass through.
        Process.Start("chmod", ["711", Path.GetDirectoryName(data)!]).WaitForExit();
        // A session of its own, so that everything it starts can be ended together.
        var start = new ProcessStartInfo("setsid", [Path.Combine(Root, "deploy", "run"), "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["KPIBOARD_DATA"] = data },
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var ended = process.WaitForExitAsync();
        if (await Task.WhenAny(ready.Task, ended) == ended)
        {
            throw new InvalidOperationException($"deploy/run ended before it served:\n{string.Join('\n', said)}");
        }
    }

    public async Task DisposeAsync()
    {
        if (process is not null)
        {
            Process.Start("kill", ["-TERM", "--", string.Create(CultureInfo.InvariantCulture, $"-{process.Id}")]).WaitForExit();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        foreach (var line in Directory.EnumerateFiles(data, "*.log*").SelectMany(File.ReadLines))
        {
            TestLog.Add("postgres", line);
        }

        Directory.Delete(Path.GetDirectoryName(data)!, recursive: true);
    }

    private void Hear(string? line)
    {
        TestLog.Add("board", line);
        lock (said)
        {
            said.Add(line ?? "");
        }

        if (line?.StartsWith("KpiBoard is at", StringComparison.Ordinal) == true)
        {
            ready.TrySetResult();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KpiBoard.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds KpiBoard.sln.");
        }

        return folder.FullName;
    }
}

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // What xunit calls it.
public sealed class PagesCollection : ICollectionFixture<RunningBoard>, ICollectionFixture<Chromium>
#pragma warning restore CA1711
{
    public const string Name = "pages";
}
