using System.Diagnostics;
using System.Globalization;

namespace KpiBoard.Data.Tests.Private;

/// <summary>A data folder for one test, which takes its server with it when it goes.</summary>
internal sealed class TestFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("kpiboard test ");

    public TestFolder(string name = "data")
    {
        Set("711", _root.FullName);
        Path = System.IO.Path.Combine(_root.FullName, name);
    }

    public string Path { get; }

    public string Cluster => System.IO.Path.Combine(Path, "cluster");

    public string PidFile => System.IO.Path.Combine(Cluster, "postmaster.pid");

    public int ServerPid => int.Parse(File.ReadLines(PidFile).First(), CultureInfo.InvariantCulture);

    public static void Set(string mode, string path) => Process.Start("chmod", ["-R", mode, path]).WaitForExit();

    public async ValueTask DisposeAsync()
    {
        await KillServerAsync();
        _root.Delete(recursive: true);
    }

    public async Task KillServerAsync()
    {
        if (!File.Exists(PidFile) || !IsServer(ServerPid))
        {
            return;
        }

        using var server = Process.GetProcessById(ServerPid);
        server.Kill();
        await server.WaitForExitAsync();
    }

    private bool IsServer(int pid) =>
        File.Exists($"/proc/{pid}/cmdline")
        && File.ReadAllText($"/proc/{pid}/cmdline").Contains(Cluster, StringComparison.Ordinal);
}
