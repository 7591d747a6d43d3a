namespace KpiBoard.Data.Private;

/// <summary>What a program that was killed, or a machine that crashed, left of a server. Needs the folder's lock.</summary>
internal static class LeftBehind
{
    public static async Task ClearAsync(Cluster cluster, CancellationToken cancellation)
    {
        if (PidFile.Read(cluster.Folder) is not { } left)
        {
            await RemoveUnreadableAsync(cluster, cancellation);
            return;
        }

        if (left.NamesServerOf(cluster.Folder))
        {
            await StopAsync(cluster, left.Pid, cancellation);
        }
        else
        {
            await DisownAsync(cluster, cancellation);
        }

        SocketFolder.RemoveIfOf(cluster.Folder, left.SocketFolder);
    }

    private static async Task StopAsync(Cluster cluster, int pid, CancellationToken cancellation)
    {
        var (exitCode, said) = await cluster.Account.RunAsync(cancellation, cluster.Binaries.PgCtl, "stop",
            "-D", cluster.Folder, "--mode=fast", "--wait", "--timeout=60", "--silent");
        if (exitCode != 0)
        {
            throw new PostgresStartException($"A KpiBoard that was killed left its PostgreSQL running as process {pid}, "
                + $"and it did not stop within 60 seconds. Stop that process, then start again.", said);
        }
    }

    // PostgreSQL gives up where the process of that number lives on, though it may be any other since the crash. Deleting
    // the file would also lose its note of shared memory, which guards against sessions that outlived their server.
    // Our own number there is passed over, as that of PostgreSQL's parent, and the note is still looked at.
    private static async Task DisownAsync(Cluster cluster, CancellationToken cancellation) =>
        await cluster.Account.RunAsync(
            cancellation, "sed", "-i", $"1s/.*/{Environment.ProcessId}/", PidFile.PathIn(cluster.Folder));

    // A crash of the machine may leave it empty, at which PostgreSQL gives up.
    private static async Task RemoveUnreadableAsync(Cluster cluster, CancellationToken cancellation)
    {
        if (File.Exists(PidFile.PathIn(cluster.Folder)))
        {
            await cluster.Account.RunAsync(cancellation, "rm", "-f", "--", PidFile.PathIn(cluster.Folder));
        }
    }
}
