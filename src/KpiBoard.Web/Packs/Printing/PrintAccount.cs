using KpiBoard.Data.Private;

namespace KpiBoard.Web.Packs.Printing;

/// <summary>Whom the printing browser runs as, and what shuts it off: no network, no other user's files.</summary>
internal sealed class PrintAccount
{
    private readonly string? user;
    private readonly string[] before;

    private PrintAccount(string? user, params string[] before) => (this.user, this.before) = (user, before);

    /// <exception cref="PackException">It cannot be shut off here; the message says how to mend that.</exception>
    public static async Task<PrintAccount> FindAsync(string user, CancellationToken cancellation)
    {
        if (Command.Find("unshare") is null || Command.Find("setpriv") is null)
        {
            throw new PackException("The pages could not be printed: the programs unshare and setpriv are missing on the server. Whoever runs this board installs the package util-linux.");
        }

        return Environment.IsPrivilegedProcess ? await OfRootAsync(user, cancellation) : await OfAnybodyAsync(cancellation);
    }

    /// <summary>The words before a program's own that run it as this account, without a network and with only its own processes.</summary>
    public IReadOnlyList<string> Words(params IEnumerable<string> words) => [.. before, .. words];

    /// <summary>Gives it a folder that we made.</summary>
    public async Task GiveAsync(string folder, CancellationToken cancellation)
    {
        if (user is not null && await Command.RunAsync(["chown", "-R", $"{user}:", "--", folder], cancellation) is { ExitCode: not 0 })
        {
            throw new PackException($"The pages could not be printed: a folder could not be given to the user {user} on the server.");
        }
    }

    private static async Task<PrintAccount> OfRootAsync(string user, CancellationToken cancellation)
    {
        var (exitCode, group) = await Command.RunAsync(["id", "-g", "--", user], cancellation);
        return exitCode == 0 && user != "root"
            ? await TryAsync(
                new(user, "unshare", "--net", "--ipc", "--pid", "--fork", "--kill-child", "--", "setpriv", $"--reuid={user}", $"--regid={group}", "--clear-groups", "--inh-caps=-all", "--no-new-privs", "--"),
                cancellation)
            : throw new PackException($"The pages could not be printed: there is no user {user} on the server for it. Whoever runs this board names one in KPIBOARD_PRINT_USER.");
    }

    private static Task<PrintAccount> OfAnybodyAsync(CancellationToken cancellation) => TryAsync(
        new(null, "unshare", "--user", "--map-current-user", "--net", "--ipc", "--pid", "--fork", "--kill-child", "--", "setpriv", "--no-new-privs", "--"), cancellation);

    private static async Task<PrintAccount> TryAsync(PrintAccount account, CancellationToken cancellation) =>
        await Command.RunAsync(account.Words("true"), cancellation) is { ExitCode: 0 }
            ? account
            : throw new PackException("The pages could not be printed: the server does not let a program run without a network, and without that no page is printed. Whoever runs this board allows namespaces (unshare --net), or runs the board as root.");
}
