using System.Globalization;

namespace KpiBoard.Data.Private;

/// <summary>What a server wrote about itself in postmaster.pid: it may be running, or long gone.</summary>
internal sealed record PidFile(int Pid, string SocketFolder, bool Ready)
{
    private const int SocketLine = 4;
    private const int StatusLine = 7;

    public static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    /// <summary>Null when there is none, or none that can be read.</summary>
    public static PidFile? Read(string cluster)
    {
        try
        {
            var lines = File.ReadAllLines(PathIn(cluster));
            return lines.Length > 0 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
                ? new PidFile(pid, lines.ElementAtOrDefault(SocketLine) ?? "",
                    lines.ElementAtOrDefault(StatusLine)?.Trim() == "ready")
                : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    // A process of that number may be any other by now, another cluster's server included.
    public bool NamesServerOf(string cluster)
    {
        try
        {
            var words = File.ReadAllText($"/proc/{Pid}/cmdline").Split('\0');
            return Path.GetFileName(words[0]) == "postgres" && words.Zip(words.Skip(1)).Contains(("-D", cluster));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
