using System.Diagnostics;

namespace KpiBoard.Data.Tests.Private;

/// <summary>Another process, made of this same test assembly, that starts a database (see <c>StartupHook</c>).</summary>
internal sealed class OtherProgram : IAsyncDisposable
{
    private readonly Process _process;

    private OtherProgram(Process process) => _process = process;

    /// <summary>Its connection string once it runs, or why it was refused.</summary>
    public string Said { get; private set; } = "";

    public static string Binaries => AppContext.BaseDirectory;

    public static async Task<OtherProgram> StartAsync(string dataFolder, string binaries, params string[] before)
    {
        var assembly = Path.Combine(binaries, "KpiBoard.Data.Tests.dll");
        string[] words = [.. before, "dotnet", assembly];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = "/",
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = assembly;
        start.Environment[StartupHook.Folder] = dataFolder;
        var program = new OtherProgram(Process.Start(start)!);
        program.Said = await program._process.StandardOutput.ReadLineAsync() ?? "";
        return program;
    }

    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
