using System.Diagnostics;

namespace KpiBoard.Data.Private;

/// <summary>A program and its arguments, run to its end.</summary>
public static class Command
{
    /// <summary>Runs it and gives its exit code and all it printed, whether it failed or not.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(
        IReadOnlyList<string> words, CancellationToken cancellation)
    {
        using var process = Start(words);
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            return (process.ExitCode, (await output + await errors).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    public static Process Start(IReadOnlyList<string> words)
    {
        // The working folder may be closed to the user postgres, and then initdb complains.
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        KeepOnly(start.Environment, "PATH", "LD_LIBRARY_PATH");
        start.Environment["LC_ALL"] = "C";
        return Process.Start(start)!;
    }

    /// <summary>Where the PATH has a program, or null.</summary>
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    // Our environment may hold secrets and PG... settings; neither is the server's business.
    private static void KeepOnly(IDictionary<string, string?> environment, params string[] kept)
    {
        foreach (var name in environment.Keys.Except(kept).ToList())
        {
            environment.Remove(name);
        }
    }
}
