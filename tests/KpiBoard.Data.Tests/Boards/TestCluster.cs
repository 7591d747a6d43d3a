using System.Globalization;
using KpiBoard.Data.Private;
using KpiBoard.Data.Tests.Private;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests.Boards;

/// <summary>One private cluster for the run, with one migrated template database that each test clones.</summary>
#pragma warning disable CA1001 // xunit ends it through IAsyncLifetime.
public sealed class TestCluster : IAsyncLifetime
#pragma warning restore CA1001
{
    private const string Template = "board_template";

    private readonly TestFolder folder = new();
    private PrivatePostgres? postgres;
    private int clones;

    public async Task InitializeAsync()
    {
        postgres = await PrivatePostgres.StartAsync(folder.Path, CancellationToken.None);
        // Nothing of it outlives the run, so nothing need reach the disk.
        foreach (var setting in new List<string> { "fsync", "full_page_writes" })
        {
            await Query.RunAsync(Admin, $"ALTER SYSTEM SET {setting} = off");
        }

        await Query.RunAsync(Admin, "SELECT pg_reload_conf()");
        await Query.RunAsync(Admin, $"CREATE DATABASE {Template}");
        await (await BoardDatabase.OpenAsync(ConnectionTo(Template), CancellationToken.None)).DisposeAsync();
    }

    public async Task DisposeAsync()
    {
        await postgres!.DisposeAsync();
        await folder.DisposeAsync();
    }

    /// <summary>A board of its own for a test: migrated, and with nothing in it.</summary>
    internal async Task<TestBoard> NewBoardAsync()
    {
        var clone = NextName();
        await Query.RunAsync(Admin, $"CREATE DATABASE {clone} TEMPLATE {Template}");
        return await TestBoard.OpenAsync(this, clone);
    }

    /// <summary>A database without so much as a table.</summary>
    internal async Task<string> EmptyDatabaseAsync()
    {
        var name = NextName();
        await Query.RunAsync(Admin, $"CREATE DATABASE {name}");
        return name;
    }

    /// <summary>Of the owner of the cluster, who sees past row-level security.</summary>
    internal string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(postgres!.ConnectionString) { Database = database }.ConnectionString;

    private string Admin => ConnectionTo("postgres");

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"board_{Interlocked.Increment(ref clones)}");
}

[CollectionDefinition(Name)]
#pragma warning disable CA1711 // What xunit calls it.
public sealed class BoardCollection : ICollectionFixture<TestCluster>
#pragma warning restore CA1711
{
    public const string Name = "board";
}
