using KpiBoard.Data.Tests.Private;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>A database of one test, with the imports and looks that tests take.</summary>
internal sealed class TestBoard : IAsyncDisposable
{
    private readonly TestCluster cluster;

    private TestBoard(TestCluster cluster, string name, BoardDatabase database) =>
        (this.cluster, Name, Database) = (cluster, name, database);

    public string Name { get; }

    public BoardDatabase Database { get; }

    /// <summary>Of the owner, who sees past row-level security.</summary>
    public string Connection => cluster.ConnectionTo(Name);

    public Importer Importer => new(Database, TimeProvider.System);

    public static async Task<TestBoard> OpenAsync(TestCluster cluster, string name) =>
        new(cluster, name, await BoardDatabase.OpenAsync(cluster.ConnectionTo(name), CancellationToken.None));

    public async Task<ImportOutcome> ImportAsync(Input input, bool accept = false)
    {
        using var folder = input.Write();
        return await ImportAsync(folder.Path, accept);
    }

    public Task<ImportOutcome> ImportAsync(string path, bool accept = false) =>
        Importer.ImportAsync(path, Days.AsOf, accept, CancellationToken.None);

    public async Task SetUpServicesAsync()
    {
        await using var session = await Database.BeginAsync(CancellationToken.None);
        await new ServiceStore(session).SetUpAsync(CancellationToken.None);
        await session.CommitAsync(CancellationToken.None);
    }

    /// <summary>Asks something of one service, as the application's role.</summary>
    public async Task<T> OfAsync<T>(string service, Func<ServiceScope, Task<T>> ask)
    {
        await using var session = await Database.BeginAsync(CancellationToken.None);
        return await ask(await session.EnterAsync(service, CancellationToken.None));
    }

    public Task<List<FileVersionSummary>> VersionsAsync(string service) =>
        OfAsync(service, scope => new FileVersionStore(scope).ListAsync(CancellationToken.None));

    public Task<List<FileVersionSummary>> InUseAsync(string service) =>
        OfAsync(service, scope => new FileVersionStore(scope).InUseAsync(CancellationToken.None));

    public Task<T> AskAsync<T>(string sql) => Query.AskAsync<T>(Connection, sql);

    public Task RunAsync(string sql) => Query.RunAsync(Connection, sql);

    // The database goes with the cluster: to drop it here would take a checkpoint each time.
    public ValueTask DisposeAsync() => Database.DisposeAsync();
}
