using KpiBoard.Data.Private;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace KpiBoard.Data;

/// <summary>The board's database: the one it is given, or a private PostgreSQL of its own.</summary>
public sealed class BoardDatabase : IAsyncDisposable
{
    /// <summary>The role the application works as. It owns nothing.</summary>
    public const string Role = "kpiboard_app";

    // Any number of ours, to keep two starts from migrating at once.
    private const long MigrationLock = 20230401;

    private readonly NpgsqlDataSource source;
    private readonly PrivatePostgres? own;

    private BoardDatabase(NpgsqlDataSource source, PrivatePostgres? own) => (this.source, this.own) = (source, own);

    /// <summary>Opens a database and brings its tables up to date.</summary>
    /// <param name="connectionString">Of a login that may become <see cref="Role"/>, and for a new version may make tables.</param>
    public static Task<BoardDatabase> OpenAsync(string connectionString, CancellationToken cancellation) =>
        OpenAsync(connectionString, null, cancellation);

    /// <summary>Starts a private PostgreSQL in a folder and opens its database; it is stopped with this.</summary>
    public static async Task<BoardDatabase> OpenPrivateAsync(string folder, CancellationToken cancellation)
    {
        var own = await PrivatePostgres.StartAsync(folder, cancellation);
        try
        {
            return await OpenAsync(own.ConnectionString, own, cancellation);
        }
        catch
        {
            await own.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins a transaction as <see cref="Role"/>. Nothing of any service is seen until one is entered.</summary>
    public async Task<BoardSession> BeginAsync(CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        return new(connection, await connection.BeginTransactionAsync(cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }

    private static async Task<BoardDatabase> OpenAsync(string connectionString, PrivatePostgres? own, CancellationToken cancellation)
    {
        await MigrateAsync(connectionString, cancellation);
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        builder.UsePhysicalConnectionInitializer(Become, BecomeAsync);
        return new(builder.Build(), own);
    }

    private static async Task MigrateAsync(string connectionString, CancellationToken cancellation)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellation);
        await ExecuteAsync(connection, $"SELECT pg_advisory_lock({MigrationLock})", cancellation);
        var options = new DbContextOptionsBuilder<BoardContext>()
            .UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable("migrations", BoardContext.Schema))
            // The migrations are SQL, so there is no snapshot of the model to compare with; a test holds both together.
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        await using var context = new BoardContext(options);
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await context.Database.MigrateAsync(cancellation);
        }
    }

    private static void Become(NpgsqlConnection connection)
    {
        using var command = new NpgsqlCommand($"SET ROLE {Role}", connection);
        command.ExecuteNonQuery();
    }

    private static Task BecomeAsync(NpgsqlConnection connection) => ExecuteAsync(connection, $"SET ROLE {Role}", CancellationToken.None);

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
