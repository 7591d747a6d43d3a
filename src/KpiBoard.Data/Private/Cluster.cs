using System.Globalization;

namespace KpiBoard.Data.Private;

/// <summary>The files of the private PostgreSQL, in the folder "cluster" of the data folder.</summary>
internal sealed class Cluster(string dataFolder, ServerAccount account)
{
    public const string Owner = "kpiboard_owner";

    private const string HalfMade = "cluster.making-";
    private const string LoginMap = "kpiboard";

    private PostgresBinaries? _binaries;

    public string Folder { get; } = Path.Combine(dataFolder, "cluster");

    public string Log { get; } = Path.Combine(dataFolder, "postgres.log");

    public ServerAccount Account => account;

    public PostgresBinaries Binaries => _binaries ??= PostgresBinaries.Find(Version());

    /// <summary>Makes the cluster if there is none, all or nothing: it gets its name when it is complete.</summary>
    public async Task MakeIfMissingAsync(CancellationToken cancellation)
    {
        foreach (var abandoned in Directory.GetDirectories(dataFolder, HalfMade + "*"))
        {
            Discard(abandoned);
        }

        if (Directory.Exists(Folder))
        {
            return;
        }

        // A new name each time: a killed program's initdb may still be writing to the folder of the time before.
        var making = Path.Combine(dataFolder, HalfMade + Guid.NewGuid().ToString("N")[..8]);
        try
        {
            await MakeAsync(making, cancellation);
            Directory.Move(making, Folder);
        }
        catch
        {
            Discard(making);
            throw;
        }
    }

    // Written to disk at the end and at once, the login rules too: a crash of the machine must not leave half of it.
    private async Task MakeAsync(string making, CancellationToken cancellation)
    {
        Directory.CreateDirectory(making);
        await account.GiveAsync(making, cancellation);
        await InitDbAsync(cancellation, "-D", making, $"--username={Owner}", "--encoding=UTF8", "--locale=C.UTF-8",
            "--data-checksums", "--auth-local=peer", "--auth-host=reject", "--no-sync");
        await File.WriteAllTextAsync(
            Path.Combine(making, "pg_hba.conf"), $"local all {Owner} peer map={LoginMap}\n", cancellation);
        await File.WriteAllLinesAsync(Path.Combine(making, "pg_ident.conf"),
            account.Users.Select(user => $"{LoginMap} \"{user}\" {Owner}"), cancellation);
        await InitDbAsync(cancellation, "-D", making, "--sync-only");
    }

    private async Task InitDbAsync(CancellationToken cancellation, params string[] options)
    {
        var (exitCode, said) = await account.RunAsync(cancellation, [Binaries.InitDb, .. options]);
        if (exitCode != 0)
        {
            throw new PostgresStartException($"The database could not be made in {dataFolder}.", said);
        }
    }

    private int? Version()
    {
        var file = Path.Combine(Folder, "PG_VERSION");
        return File.Exists(file) ? int.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture) : null;
    }

    private static void Discard(string halfMade)
    {
        try
        {
            Directory.Delete(halfMade, recursive: true);
        }
        catch (IOException)
        {
            // A killed program's initdb still writes there, or it never came to be; the next start tries again.
        }
    }
}
