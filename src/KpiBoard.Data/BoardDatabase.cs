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

    /// <summary>The role of those who may not see children: it sees published figures and nothing else of a service.</summary>
    public const string Reader = "kpiboard_reader";

    /// <summary>The role of signing in: it sees accounts and nothing else.</summary>
    public const string AccountKeeper = "kpiboard_accounts";

    // Any number of ours, to keep two starts from migrating at once.
    private const long MigrationLock = 20230401;

    private readonly NpgsqlDataSource source;
    private readonly PrivatePostgres? own;

    private BoardDatabase(string connectionString, PrivatePostgres? own)
    {
        this.own = own;
        ConnectionString = connectionString;
        source = Build(connectionString, Role);
        Accounts = Build(connectionString, AccountKeeper);
    }

    /// <summary>Of the login the database was opened with; for the scheduler, which keeps tables of its own.</summary>
    public string ConnectionString { get; }

    /// <summary>A private PostgreSQL of this program's own.</summary>
    public bool IsPrivate => own is not null;

    /// <summary>Connections as the role that sees accounts, and nothing else. Disposed of with this.</summary>
    public NpgsqlDataSource Accounts { get; }

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

    /// <summary>Begins a transaction as <see cref="Reader"/>, to whom PostgreSQL shows published figures only.</summary>
    public async Task<BoardSession> BeginReadingAsync(CancellationToken cancellation)
    {
        var session = await BeginAsync(cancellation);
        await session.ExecuteAsync($"SET LOCAL ROLE {Reader}", cancellation);
        return session;
    }

    /// <summary>Does something for one service as <see cref="Role"/>, in a transaction of its own.</summary>
    public async Task<T> ActAsync<T>(string serviceCode, Func<ServiceScope, Task<T>> act, CancellationToken cancellation)
    {
        await using var session = await BeginAsync(cancellation);
        var result = await act(await session.EnterAsync(serviceCode, cancellation));
        await session.CommitAsync(cancellation);
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await Accounts.DisposeAsync();
        if (own is not null)
        {
            await own.DisposeAsync();
        }
    }

    private static async Task<BoardDatabase> OpenAsync(string connectionString, PrivatePostgres? own, CancellationToken cancellation)
    {
        await MigrateAsync(connectionString, cancellation);
        return new(connectionString, own);
    }

    private static NpgsqlDataSource Build(string connectionString, string role)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        var builder = new NpgsqlDataSourceBuilder(settings.ConnectionString);
        var become = $"SET ROLE {role}";
        builder.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(become, connection);
                command.ExecuteNonQuery();
            },
            connection => ExecuteAsync(connection, become, CancellationToken.None));
        return builder.Build();
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

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        // However long another program's migration takes.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
