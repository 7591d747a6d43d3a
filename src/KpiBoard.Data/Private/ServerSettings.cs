namespace KpiBoard.Data.Private;

/// <summary>What the server is told at each start, so that a new version of the program brings its own settings.</summary>
internal static class ServerSettings
{
    private static readonly string[] Always =
    [
        "listen_addresses=",
        $"port={SocketFolder.Port}",
        "unix_socket_permissions=0700",
        "cluster_name=kpiboard",
        "max_connections=50",
        "shared_buffers=128MB",
        "work_mem=16MB",
        "maintenance_work_mem=128MB",
        "max_wal_size=2GB",
        "wal_level=minimal",
        "max_wal_senders=0",
        "synchronous_commit=on",
        "jit=off",
        "timezone=UTC",
        "log_timezone=UTC",

        // A failed statement and its error may quote a child's data: keep both out of the log.
        "log_min_messages=log",
        "log_min_error_statement=panic",
        "log_checkpoints=off",
    ];

    /// <summary>As arguments for the program postgres.</summary>
    public static IEnumerable<string> Arguments(string socketFolder) =>
        Always.Append($"unix_socket_directories={socketFolder}").SelectMany(setting => new[] { "-c", setting });
}
