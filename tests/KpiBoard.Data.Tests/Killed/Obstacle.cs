using KpiBoard.Data.Tests.Boards;
using Npgsql;

namespace KpiBoard.Data.Tests.Killed;

/// <summary>A lock that stops a program at one of its statements, until it is taken away.</summary>
internal sealed class Obstacle : IAsyncDisposable
{
    private readonly TestBoard board;
    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnection connection;

    private Obstacle(TestBoard board, NpgsqlDataSource source, NpgsqlConnection connection) =>
        (this.board, this.source, this.connection) = (board, source, connection);

    /// <param name="board">The board that is imported into.</param>
    /// <param name="statement">What takes the lock.</param>
    public static async Task<Obstacle> PutAsync(TestBoard board, string statement)
    {
        var source = NpgsqlDataSource.Create(board.Connection);
        var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand($"BEGIN; {statement}", connection);
        await command.ExecuteNonQueryAsync();
        return new(board, source, connection);
    }

    /// <summary>Waits until a program stands before it; false when it ended without.</summary>
    public async Task<bool> IsReachedAsync(Func<bool> hasEnded)
    {
        while (!await board.AskAsync<bool>($"SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND {connection.ProcessID} = ANY (pg_blocking_pids(pid)))"))
        {
            if (hasEnded())
            {
                return false;
            }

            await Task.Delay(20);
        }

        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        await source.DisposeAsync();
    }
}
