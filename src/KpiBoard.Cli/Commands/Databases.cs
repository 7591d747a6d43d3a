using System.CommandLine;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary>The database a command works on.</summary>
internal static class Databases
{
    /// <summary>Where a connection string is looked for when none is given.</summary>
    private const string ConnectionVariable = "KPIBOARD_DATABASE";

    /// <summary>The folder of the private PostgreSQL.</summary>
    private const string FolderVariable = "KPIBOARD_DATA";

    public static Option<string?> Option() => new("--database")
    {
        Description = $"A PostgreSQL connection string; {ConnectionVariable} unless given; without either a private PostgreSQL in the folder {FolderVariable}.",
    };

    public static Task<BoardDatabase> OpenAsync(string? connection, CancellationToken cancellation)
    {
        connection ??= Environment.GetEnvironmentVariable(ConnectionVariable);
        return string.IsNullOrEmpty(connection)
            ? BoardDatabase.OpenPrivateAsync(Environment.GetEnvironmentVariable(FolderVariable) ?? UsualFolder(), cancellation)
            : BoardDatabase.OpenAsync(connection, cancellation);
    }

    // The home of root is closed to the user postgres, as whom PostgreSQL then runs.
    private static string UsualFolder() => Environment.IsPrivilegedProcess
        ? "/var/lib/kpiboard"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "kpiboard");
}
