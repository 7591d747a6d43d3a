using KpiBoard.Data.Private;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KpiBoard.Data;

/// <summary>Which database programs work on, by the environment: the one named, or a private PostgreSQL in the data folder.</summary>
public static class DatabaseChoice
{
    /// <summary>Where a connection string is looked for when none is given.</summary>
    public const string ConnectionVariable = "KPIBOARD_DATABASE";

    /// <summary>The folder of the private PostgreSQL, and of what else a program keeps.</summary>
    public const string FolderVariable = "KPIBOARD_DATA";

    /// <summary>In the place of a connection string: the private PostgreSQL.</summary>
    public const string Private = "private";

    public static string DataFolder => Environment.GetEnvironmentVariable(FolderVariable) ?? UsualFolder();

    /// <summary>Opens it.</summary>
    /// <param name="connection">A connection string, <see cref="Private"/>, or null for what the environment says.</param>
    /// <exception cref="NpgsqlException">The connection string is none, or nothing answers.</exception>
    public static Task<BoardDatabase> OpenAsync(string? connection, CancellationToken cancellation)
    {
        connection ??= Environment.GetEnvironmentVariable(ConnectionVariable);
        return IsPrivate(connection)
            ? BoardDatabase.OpenPrivateAsync(DataFolder, cancellation)
            : BoardDatabase.OpenAsync(Checked(connection!), cancellation);
    }

    /// <summary>What a program says when the database cannot be had or refuses; null for any other trouble.</summary>
    public static string? SentenceOf(Exception trouble) => trouble switch
    {
        PostgresMissingException or AlreadyRunningException or PostgresStartException => trouble.Message,
        DbUpdateException => $"The database refused what was to be written, so nothing was changed: {trouble.InnerException?.Message}",
        PostgresException refused => $"The database refused the work, so nothing was changed: {refused.MessageText}",
        NpgsqlException => $"The database could not be used: {trouble.Message}",
        _ => null,
    };

    private static bool IsPrivate(string? connection) => string.IsNullOrEmpty(connection) || connection == Private;

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
