using System.Diagnostics;
using System.Globalization;

namespace KpiBoard.Data.Private;

/// <summary>The running server, our child process.</summary>
internal sealed class Postmaster : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LastPatience = TimeSpan.FromSeconds(10);

    private readonly Cluster _cluster;
    private readonly SocketFolder _socket;
    private readonly Process _process;

    private Postmaster(Cluster cluster, SocketFolder socket, Process process)
    {
        _cluster = cluster;
        _socket = socket;
        _process = process;
    }

    public string SocketFolder => _socket.Path;

    /// <summary>Starts the server and waits until it takes connections.</summary>
    public static async Task<Postmaster> StartAsync(Cluster cluster, CancellationToken cancellation)
    {
        var log = new ServerLog(cluster.Log);
        log.KeepLast();
        var socket = await Private.SocketFolder.MakeAsync(cluster.Account, cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            return await StartWhenFreeAsync(cluster, socket, log, limit.Token);
        }
        catch (Exception trouble)
        {
            socket.Remove();
            if (trouble is OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                throw new PostgresStartException(
                    $"The database was not ready within {Patience.TotalSeconds} seconds.", log.LastLines());
            }

            throw;
        }
    }

    /// <summary>Ends all sessions and stops the server, cleanly if it can be.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!await StopsAsync("INT", Patience) && !await StopsAsync("QUIT", LastPatience))
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _socket.Remove();
    }

    // When a server was killed its sessions may outlive it for a moment, and PostgreSQL rightly refuses until they end.
    private static async Task<Postmaster> StartWhenFreeAsync(
        Cluster cluster, SocketFolder socket, ServerLog log, CancellationToken cancellation)
    {
        while (true)
        {
            var started = new Postmaster(cluster, socket, Launch(cluster, socket, log));
            if (await started.IsReadyAsync(cancellation))
            {
                return started;
            }

            started._process.Dispose();
            var said = log.LastLines();
            if (!said.Contains("pre-existing shared memory block", StringComparison.Ordinal))
            {
                throw new PostgresStartException("The database did not start.", said);
            }

            await Task.Delay(100, cancellation);
        }
    }

    // Its own session, so that Ctrl+C in a terminal reaches us only. The shell opens the log before the hand-over, as
    // whoever runs us, and every program after it replaces the last: the process stays the one we started.
    private static Process Launch(Cluster cluster, SocketFolder socket, ServerLog log) => Command.Start(
    [
        "sh", "-c", "umask 077; exec \"$@\" </dev/null >\"$0\" 2>&1", log.Path, "setsid",
        .. cluster.Account.Words(
            [cluster.Binaries.Postgres, "-D", cluster.Folder, .. ServerSettings.Arguments(socket.Path)]),
    ]);

    private async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        try
        {
            while (!_process.HasExited)
            {
                if (PidFile.Read(_cluster.Folder) is { Ready: true } written && written.Pid == _process.Id)
                {
                    return true;
                }

                await Task.Delay(10, cancellation);
            }

            return false;
        }
        catch (OperationCanceledException)
        {
            await DisposeAsync();
            throw;
        }
    }

    private async Task<bool> StopsAsync(string signal, TimeSpan patience)
    {
        if (!_process.HasExited)
        {
            await _cluster.Account.RunAsync(CancellationToken.None, _cluster.Binaries.PgCtl, "kill", signal,
                _process.Id.ToString(CultureInfo.InvariantCulture));
        }

        try
        {
            await _process.WaitForExitAsync().WaitAsync(patience);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
