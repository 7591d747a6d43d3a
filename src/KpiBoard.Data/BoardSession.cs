using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KpiBoard.Data;

/// <summary>One transaction. It sees one service at a time: the one entered last.</summary>
public sealed class BoardSession : IAsyncDisposable
{
    private readonly NpgsqlTransaction transaction;

    internal BoardSession(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        (Connection, this.transaction) = (connection, transaction);
        Context = new(new DbContextOptionsBuilder<BoardContext>().UseNpgsql(connection).Options);
        Context.Database.UseTransaction(transaction);
    }

    internal NpgsqlConnection Connection { get; }

    internal BoardContext Context { get; }

    internal ServiceScope? Entered { get; private set; }

    /// <summary>Sees the rows of one service from here on, and of no other.</summary>
    public async Task<ServiceScope> EnterAsync(string serviceCode, CancellationToken cancellation)
    {
        await EnterAllAsync([serviceCode], cancellation);
        return Entered = new(this, serviceCode);
    }

    /// <summary>Opens the rows of several services at once, to write what was sent for them, to heed their ties, or to look over their files and jobs. Nothing else of a child is read so.</summary>
    internal async Task EnterAllAsync(IReadOnlyCollection<string> serviceCodes, CancellationToken cancellation)
    {
        Entered = null;
        Context.ChangeTracker.Clear();
        await using var command = new NpgsqlCommand("SELECT set_config('kpiboard.services', $1::text[]::text, true)", Connection)
        {
            Parameters = { new() { Value = serviceCodes.ToArray() } },
        };
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Waits until no other session holds the lock, and holds it until this one ends.</summary>
    internal Task LockAsync(long key, CancellationToken cancellation) =>
        ExecuteAsync($"SELECT pg_advisory_xact_lock({key})", cancellation);

    /// <summary>Takes the lock when no other session holds it, and holds it until this one ends; false when another does.</summary>
    internal async Task<bool> TryLockAsync(long key, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand($"SELECT pg_try_advisory_xact_lock({key})", Connection);
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    internal async Task<int> ExecuteAsync(string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, Connection) { CommandTimeout = 0 };
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    public Task CommitAsync(CancellationToken cancellation) => transaction.CommitAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
