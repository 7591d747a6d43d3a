using System.Diagnostics;
using System.Globalization;

namespace KpiBoard.Acceptance.Tests.Files;

/// <summary>One run of the real command, as a process of its own.</summary>
internal sealed record Command(int ExitCode, IReadOnlyList<string> Output, string Errors, long PeakBytes)
{
    public static Command Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "kpiboard.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var errors = Task.Run(process.StandardError.ReadToEnd);
        var output = Task.Run(process.StandardOutput.ReadToEnd);
        long peak = 0;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        Task.WaitAll(errors, output);
        return new(process.ExitCode, output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries), errors.Result, peak);
    }

    // What Linux says was the most memory of the process so far; 0 elsewhere, and when it is just gone.
    private static long PeakOf(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line[6..^2].Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
