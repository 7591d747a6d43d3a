using System.Buffers.Binary;

namespace KpiBoard.Data.Jobs;

/// <summary>A right that one process has at a time, on any node. It ends with its holder, also when that is killed.</summary>
public sealed class JobLock : IAsyncDisposable
{
    // Any number of ours, other than those of migrations and imports.
    private const long WatchKey = 20230403;

    private readonly BoardSession session;

    private JobLock(BoardSession session) => this.session = session;

    /// <summary>Of looking into the inbox; null when another process is at it.</summary>
    public static Task<JobLock?> TryWatchAsync(BoardDatabase database, CancellationToken cancellation) =>
        TryAsync(database, WatchKey, cancellation);

    /// <summary>Of one run; null when another attempt is at work.</summary>
    public static Task<JobLock?> TryRunAsync(BoardDatabase database, Guid runId, CancellationToken cancellation) =>
        TryAsync(database, KeyOf(runId), cancellation);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private static async Task<JobLock?> TryAsync(BoardDatabase database, long key, CancellationToken cancellation)
    {
        var session = await database.BeginAsync(cancellation);
        if (await session.TryLockAsync(key, cancellation))
        {
            return new(session);
        }

        await session.DisposeAsync();
        return null;
    }

    private static long KeyOf(Guid runId)
    {
        var bytes = runId.ToByteArray();
        return BinaryPrimitives.ReadInt64LittleEndian(bytes) ^ BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(8));
    }
}
