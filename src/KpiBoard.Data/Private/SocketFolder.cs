using System.Text;

namespace KpiBoard.Data.Private;

/// <summary>The short-lived folder of the server's Unix socket, which only the server's user and root may enter.</summary>
internal sealed class SocketFolder
{
    public const int Port = 5432;

    private const int LongestSocketPath = 107;
    private const string Name = "kpiboard-";
    private static readonly string Socket = $".s.PGSQL.{Port}";

    private SocketFolder(string path) => Path = path;

    public string Path { get; }

    // Not below the data folder, whose path may be too long for a socket, and not a name worked out from it, which
    // somebody else could take first: mktemp makes a new folder of mode 0700, owned by whoever runs it.
    public static async Task<SocketFolder> MakeAsync(ServerAccount account, CancellationToken cancellation)
    {
        var tried = "";
        foreach (var parent in new[] { System.IO.Path.GetTempPath(), "/tmp" }.Where(Fits))
        {
            var pattern = System.IO.Path.Combine(parent, Name + "XXXXXXXX");
            var (exitCode, said) = await account.RunAsync(cancellation, "mktemp", "-d", pattern);
            if (exitCode == 0)
            {
                return new SocketFolder(said);
            }

            tried = said;
        }

        throw new PostgresStartException($"No folder for the database's socket could be made: {tried}");
    }

    public void Remove() => Remove(Path);

    /// <summary>Removes what a killed server of this cluster left.</summary>
    public static void RemoveIfOf(string cluster, string path)
    {
        // In a copy of a data folder, the note of the socket is that of the first one, which may be in use.
        var note = System.IO.Path.Combine(path, Socket + ".lock");
        if (System.IO.Path.GetFileName(path).StartsWith(Name, StringComparison.Ordinal)
            && (!File.Exists(note) || File.ReadLines(note).Skip(1).FirstOrDefault() == cluster))
        {
            Remove(path);
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(System.IO.Path.Combine(path, Socket));
            File.Delete(System.IO.Path.Combine(path, Socket + ".lock"));
            Directory.Delete(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // An empty folder left in the temp folder harms nobody, and the next start makes another.
        }
    }

    // Both PostgreSQL and Npgsql read commas, blanks and quotes in the path as their own.
    private static bool Fits(string parent) =>
        parent.All(letter => char.IsAsciiLetterOrDigit(letter) || "/._-".Contains(letter, StringComparison.Ordinal))
        && Encoding.UTF8.GetByteCount(parent) + $"/{Name}XXXXXXXX/{Socket}.lock".Length <= LongestSocketPath;
}
