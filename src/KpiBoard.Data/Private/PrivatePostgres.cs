using System.Diagnostics.CodeAnalysis;
using Npgsql;

[assembly: SuppressMessage("Naming", "CA1716", Scope = "namespace", Target = "~N:KpiBoard.Data.Private",
    Justification = "Private is a keyword of Visual Basic, from which nobody uses this.")]

namespace KpiBoard.Data.Private;

/// <summary>
/// PostgreSQL for one running program, started and stopped by it, with its data in a folder. It listens on a Unix
/// socket only, and lets in only the user who runs the program; there is no password.
/// </summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private const string Database = "kpiboard";

    private readonly FolderLock _lock;
    private readonly Postmaster _postmaster;
    private bool _disposed;

    private PrivatePostgres(FolderLock held, Postmaster postmaster)
    {
        _lock = held;
        _postmaster = postmaster;
    }

    /// <summary>For the database "kpiboard". It differs from start to start.</summary>
    public string ConnectionString => ConnectionTo(Database);

    /// <summary>Starts it, and makes what is not there yet: the folder, the cluster, the database.</summary>
    /// <param name="folder">
    /// The data folder. As root, PostgreSQL runs as the user postgres, who must be able to pass through it.
    /// </param>
    /// <param name="cancellation">Gives up the start; what was begun is stopped and tidied.</param>
    /// <exception cref="PostgresMissingException">Something must be installed first.</exception>
    /// <exception cref="AlreadyRunningException">Another program holds the folder.</exception>
    /// <exception cref="PostgresStartException">It did not start; the message says what PostgreSQL said.</exception>
    public static async Task<PrivatePostgres> StartAsync(string folder, CancellationToken cancellation)
    {
        var account = await ServerAccount.FindAsync(cancellation);
        var dataFolder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        await account.MakeDataFolderAsync(dataFolder, cancellation);
        var held = await FolderLock.TakeAsync(dataFolder, cancellation);
        try
        {
            await account.MustEnterAsync(dataFolder, cancellation);
            var cluster = new Cluster(dataFolder, account);
            await LeftBehind.ClearAsync(cluster, cancellation);
            await cluster.MakeIfMissingAsync(cancellation);
            var postmaster = await Postmaster.StartAsync(cluster, cancellation);
            return await new PrivatePostgres(held, postmaster).OpenAsync(cancellation);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Ends all sessions, stops the server, and frees the folder for the next.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        try
        {
            // Idle connections of the pool would be found broken one by one.
            await using var connection = new NpgsqlConnection(ConnectionString);
            NpgsqlConnection.ClearPool(connection);
            await _postmaster.DisposeAsync();
        }
        finally
        {
            _lock.Dispose();
        }
    }

    private async Task<PrivatePostgres> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            await MakeDatabaseIfMissingAsync(cancellation);
            return this;
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    private async Task MakeDatabaseIfMissingAsync(CancellationToken cancellation)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionTo(Database, pooling: false));
            await connection.OpenAsync(cancellation);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await using var connection = new NpgsqlConnection(ConnectionTo("postgres", pooling: false));
            await connection.OpenAsync(cancellation);
            await using var command = new NpgsqlCommand($"CREATE DATABASE {Database}", connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    // The pool stays well below the server's 50 connections, for the scheduler has a pool of its own.
    private string ConnectionTo(string database, bool pooling = true) => new NpgsqlConnectionStringBuilder
    {
        Host = _postmaster.SocketFolder,
        Port = SocketFolder.Port,
        Database = database,
        Username = Cluster.Owner,
        SslMode = SslMode.Disable,
        ApplicationName = "kpiboard",
        Pooling = pooling,
        MaxPoolSize = 20,
    }.ConnectionString;
}
