using System.Diagnostics;
using System.Text;
using KpiBoard.TestSupport;

namespace KpiBoard.Web.Tests.Jobs;

/// <summary>The real program of the board, as a process of its own, on a database and an inbox.</summary>
internal sealed class BoardProgram : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    private BoardProgram(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public bool HasExited => process.HasExited;

    /// <summary>What it wrote to its log.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Impatient: it looks and settles within a second, and brings what it has not heard of for two.</summary>
    public static BoardProgram Start(string connection, string inbox)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "KpiBoard.Web"), ["--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["KPIBOARD_DATABASE"] = connection,
                ["KPIBOARD_INBOX"] = inbox,
                ["Jobs__Watch"] = "00:00:01",
                ["Jobs__Settle"] = "00:00:00.5",
                ["Jobs__Heartbeat"] = "00:00:00.5",
                ["Jobs__Unheard"] = "00:00:02",
            },
        };
        return new(Process.Start(start)!);
    }

    /// <summary>SIGKILL: it cannot tidy up.</summary>
    public Task KillAsync()
    {
        process.Kill();
        return process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private void Hear(string? line)
    {
        TestLog.Add("program", line);
        lock (said)
        {
            said.AppendLine(line);
        }
    }
}
