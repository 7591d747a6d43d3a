namespace KpiBoard.Cli;

/// <summary>What the command's end tells its caller.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, and the input had errors.</summary>
    public const int DoneWithErrors = 1;

    /// <summary>Wrong usage, or no children or orders could be read.</summary>
    public const int WrongUsage = 2;
}
