using System.Diagnostics;
using System.Text;
using KpiBoard.TestSupport;

namespace KpiBoard.Data.Tests.Killed;

/// <summary>The real <c>kpiboard import</c>, errors accepted, as a process of its own.</summary>
internal sealed class ImportProgram : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder complaints = new();

    private ImportProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => TestLog.Add("kpiboard", line.Data);
        process.ErrorDataReceived += (_, line) => TestLog.Add("kpiboard", line.Data);
        process.ErrorDataReceived += (_, line) => complaints.Append(line.Data is null ? "" : $"{line.Data}\n");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it said on standard error, once it has ended.</summary>
    public string Complaints => complaints.ToString();

    public bool HasExited => process.HasExited;

    public static ImportProgram OnDatabase(string input, string connection) => Start(input, "--database", connection);

    /// <summary>With a private PostgreSQL of its own in the folder.</summary>
    public static ImportProgram OnFolder(string input, string folder) => Start(input, "KPIBOARD_DATA", folder);

    /// <summary>Its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>SIGKILL: it cannot tidy up.</summary>
    public Task KillAsync()
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static ImportProgram Start(string input, string name, string value)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "kpiboard"))
        {
            ArgumentList = { "import", "--input", input, "--as-of", "2026-03-31", "--accept-errors" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (name.StartsWith("--", StringComparison.Ordinal))
        {
            start.ArgumentList.Add(name);
            start.ArgumentList.Add(value);
        }
        else
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }
}
