namespace KpiBoard.Data.Private;

/// <summary>The user that PostgreSQL runs as: ourselves, or, as it refuses root, the user postgres.</summary>
internal sealed class ServerAccount
{
    private readonly bool _handsOver;
    private readonly string[] _before;

    private ServerAccount(bool handsOver, params string[] before)
    {
        _handsOver = handsOver;
        _before = before;
    }

    /// <summary>Those who may log in: whoever runs us, and the server's own user.</summary>
    public IEnumerable<string> Users => _handsOver ? [Environment.UserName, "postgres"] : [Environment.UserName];

    public static async Task<ServerAccount> FindAsync(CancellationToken cancellation)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return new ServerAccount(handsOver: false);
        }

        if (Command.Find("setpriv") is null || Command.Find("setsid") is null)
        {
            throw new PostgresMissingException("PostgreSQL may not run as root, and the programs that hand over to "
                + "the user postgres, setpriv and setsid, are missing. Install them: apt-get install util-linux "
                + "(or run KpiBoard as an ordinary user).");
        }

        var (exitCode, _) = await Command.RunAsync(["id", "-u", "postgres"], cancellation);
        return exitCode == 0
            ? new ServerAccount(handsOver: true, "setpriv", "--reuid=postgres", "--regid=postgres",
                "--init-groups", "--inh-caps=-all", "--no-new-privs", "--")
            : throw new PostgresMissingException("PostgreSQL may not run as root, and there is no user postgres. "
                + "Debian's package makes one: apt-get install postgresql (or run KpiBoard as an ordinary user).");
    }

    public IReadOnlyList<string> Words(params IEnumerable<string> words) => [.. _before, .. words];

    public Task<(int ExitCode, string Said)> RunAsync(CancellationToken cancellation, params IEnumerable<string> words) =>
        Command.RunAsync(Words(words), cancellation);

    /// <summary>Makes the data folder if it is missing. Root's must let postgres through to its cluster.</summary>
    public Task MakeDataFolderAsync(string folder, CancellationToken cancellation) => MustAsync(
        ["mkdir", "-p", "-m", _handsOver ? "711" : "700", "--", folder],
        $"The data folder {folder} could not be made", cancellation);

    /// <summary>Gives the account a folder that we made.</summary>
    public Task GiveAsync(string folder, CancellationToken cancellation) => _handsOver
        ? MustAsync(["chown", "postgres:", "--", folder],
            $"The folder {folder} could not be given to the user postgres", cancellation)
        : Task.CompletedTask;

    /// <exception cref="PostgresStartException">A folder on the way, which the message names, is closed to it.</exception>
    public async Task MustEnterAsync(string folder, CancellationToken cancellation)
    {
        if (await CanEnterAsync(folder, cancellation))
        {
            return;
        }

        foreach (var step in WayTo(folder))
        {
            if (!await CanEnterAsync(step, cancellation))
            {
                throw new PostgresStartException("KpiBoard runs as root, so its PostgreSQL runs as the user postgres, "
                    + $"who may not enter {step}. Choose a data folder elsewhere, such as /var/lib/kpiboard, or let "
                    + $"others pass through this one: chmod o+x \"{step}\"");
            }
        }
    }

    private static async Task MustAsync(string[] words, string otherwise, CancellationToken cancellation)
    {
        var (exitCode, said) = await Command.RunAsync(words, cancellation);
        if (exitCode != 0)
        {
            throw new PostgresStartException($"{otherwise}: {said}");
        }
    }

    private async Task<bool> CanEnterAsync(string folder, CancellationToken cancellation) =>
        !_handsOver || (await RunAsync(cancellation, "test", "-x", folder)).ExitCode == 0;

    private static IEnumerable<string> WayTo(string folder) =>
        Path.GetDirectoryName(folder) is { } parent ? WayTo(parent).Append(folder) : [folder];
}
