using System.Globalization;

namespace KpiBoard.Data.Private;

/// <summary>The folder of PostgreSQL's server programs.</summary>
public sealed record PostgresBinaries(string Folder)
{
    /// <summary>The environment variable that names the folder and goes before all else.</summary>
    public const string Setting = "KPIBOARD_POSTGRES_BIN";

    private const string Installed = "/usr/lib/postgresql";

    private static readonly string[] Programs = ["initdb", "pg_ctl", "postgres"];

    internal string InitDb => Path.Combine(Folder, "initdb");

    internal string Postgres => Path.Combine(Folder, "postgres");

    internal string PgCtl => Path.Combine(Folder, "pg_ctl");

    /// <param name="version">The major version that made the cluster; null when there is no cluster yet.</param>
    public static PostgresBinaries Find(int? version) => Find(
        Environment.GetEnvironmentVariable(Setting), Installed, Environment.GetEnvironmentVariable("PATH"), version);

    /// <param name="setting">What the environment variable says.</param>
    /// <param name="installed">The folder with a folder for each installed version.</param>
    /// <param name="path">Folders parted by colons.</param>
    /// <param name="version">The major version that made the cluster; null when there is no cluster yet.</param>
    /// <exception cref="PostgresMissingException">None is there.</exception>
    public static PostgresBinaries Find(string? setting, string installed, string? path, int? version)
    {
        if (!string.IsNullOrWhiteSpace(setting))
        {
            return IsComplete(setting)
                ? new PostgresBinaries(Path.GetFullPath(setting))
                : throw new PostgresMissingException(
                    $"{Setting} names {setting}, but initdb, pg_ctl and postgres are not all there. "
                    + "Correct it, or remove it and install PostgreSQL: apt-get install postgresql");
        }

        // A cluster opens only with the major version that made it, even where a newer one is installed beside it.
        var folder = Versions(installed).Where(found => version is null || found.Version == version)
            .OrderByDescending(found => found.Version).Select(found => found.Folder)
            .Concat((path ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(IsComplete);
        return folder is null ? throw Missing(version) : new PostgresBinaries(Path.GetFullPath(folder));
    }

    private static IEnumerable<(int Version, string Folder)> Versions(string installed) =>
        from folder in Directory.Exists(installed) ? Directory.GetDirectories(installed) : []
        let name = Path.GetFileName(folder)
        where int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select (int.Parse(name, CultureInfo.InvariantCulture), Path.Combine(folder, "bin"));

    private static bool IsComplete(string folder) =>
        Programs.All(program => File.Exists(Path.Combine(folder, program)));

    private static PostgresMissingException Missing(int? version) => new(version is null
        ? "PostgreSQL is not installed. Install it with: apt-get install postgresql "
            + $"(or set {Setting} to the folder that holds initdb, pg_ctl and postgres)."
        : $"The data folder was made by PostgreSQL {version}, which is not installed. "
            + $"Install it with: apt-get install postgresql-{version} "
            + $"(or set {Setting} to the folder that holds its initdb, pg_ctl and postgres).");
}
