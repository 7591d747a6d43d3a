using System.CommandLine;
using KpiBoard.Data;
using Npgsql;

namespace KpiBoard.Cli.Commands;

/// <summary>The database a command works on.</summary>
internal static class Databases
{
    /// <summary>Where a connection string is looked for when none is given.</summary>
    private const string ConnectionVariable = "KPIBOARD_DATABASE";

    /// <summary>The folder of the private PostgreSQL.</summary>
    private const string FolderVariable = "KPIBOARD_DATA";

    /// <summary>In the place of a connection string: the private PostgreSQL.</summary>
    private const string Private = "private";

    public static Option<string?> Option() => new("--database")
    {
        Description = $"A PostgreSQL connection string, or \"{Private}\" for a private PostgreSQL in the folder {FolderVariable}, which it is unless {ConnectionVariable} says otherwise.",
    };

    public static Task<BoardDatabase> OpenAsync(string? connection, CancellationToken cancellation)
    {
        connection ??= Environment.GetEnvironmentVariable(ConnectionVariable);
        return string.IsNullOrEmpty(connection) || connection == Private
            ? BoardDatabase.OpenPrivateAsync(Environment.GetEnvironmentVariable(FolderVariable) ?? UsualFolder(), cancellation)
            : BoardDatabase.OpenAsync(Checked(connection), cancellation);
    }

    private static string Checked(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw new NpgsqlException("the connection string is not one. Write it as Host=...;Username=...;Database=...", exception);
        }
    }

    // The home of root is closed to the user postgres, as whom PostgreSQL then runs.
    private static string UsualFolder() => Environment.IsPrivilegedProcess
        ? "/var/lib/kpiboard"
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "kpiboard");
}
