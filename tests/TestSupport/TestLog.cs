namespace KpiBoard.TestSupport;

/// <summary>What programs that tests start write to their logs, and which addresses are opened: gathered in the folder KPIBOARD_TEST_LOGS, for one test to read in the end.</summary>
public static class TestLog
{
    private static readonly Lock Writing = new();

    /// <summary>Null when nobody asked for it.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("KPIBOARD_TEST_LOGS") is { Length: > 0 } folder ? folder : null;

    /// <param name="source">What the line is from.</param>
    public static void Add(string source, string? line)
    {
        if (Folder is null || line is null)
        {
            return;
        }

        lock (Writing)
        {
            File.AppendAllText(Path.Combine(Folder, string.Create(null, $"{source}-{Environment.ProcessId}.log")), line + "\n");
        }
    }
}
