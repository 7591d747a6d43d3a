using KpiBoard.Data.Private;
using KpiBoard.Data.Tests.Boards;
using KpiBoard.Data.Tests.Killed;
using KpiBoard.Data.Tests.Private;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class MigrationTests(TestCluster cluster)
{
    [Fact]
    public async Task Programs_that_start_at_once_on_an_empty_database_all_succeed()
    {
        var connection = cluster.ConnectionTo(await cluster.EmptyDatabaseAsync());
        using var input = Input.Extract("Y001", 3).Write();
        var programs = Enumerable.Range(0, 3).Select(_ => ImportProgram.OnDatabase(input.Path, connection)).ToList();

        foreach (var program in programs)
        {
            Assert.Equal(0, await program.EndAsync());
            program.Dispose();
        }

        Assert.Equal(1, await Query.AskAsync<long>(connection, "SELECT count(*) FROM kpiboard.imports"));
        var migrations = typeof(BoardDatabase).Assembly.GetTypes().Count(type => type.IsSubclassOf(typeof(Microsoft.EntityFrameworkCore.Migrations.Migration)));
        Assert.Equal(migrations, await Query.AskAsync<long>(connection, "SELECT count(*) FROM kpiboard.migrations"));
    }

    [Fact]
    public async Task Two_databases_of_a_cluster_are_made_at_once()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            await BoardDatabase.OpenAsync(cluster.ConnectionTo(await cluster.EmptyDatabaseAsync()), CancellationToken.None)));

        foreach (var database in made)
        {
            await using var session = await database.BeginAsync(CancellationToken.None);
            Assert.Empty(await new ServiceStore(session).ListAsync(CancellationToken.None));
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Opened_again_nothing_is_changed()
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract("Y001", 3));
        var before = await Dump.OfAsync(board.Connection);
        await using var again = await BoardDatabase.OpenAsync(board.Connection, CancellationToken.None);

        Assert.Equal(before, await Dump.OfAsync(board.Connection));
    }

    [Fact]
    public async Task A_login_that_may_not_make_the_tables_is_told_so_and_leaves_nothing_behind()
    {
        var database = await cluster.EmptyDatabaseAsync();
        await Query.RunAsync(cluster.ConnectionTo(database), "CREATE ROLE plain");
        var asPlain = new NpgsqlConnectionStringBuilder(cluster.ConnectionTo(database)) { Options = "-c role=plain" };
        using var input = Input.Extract("Y001", 3).Write();
        using var program = ImportProgram.OnDatabase(input.Path, asPlain.ConnectionString);

        Assert.Equal(2, await program.EndAsync());
        Assert.Matches("^The database refused the work, so nothing was changed: permission denied for [^\n]*\n$", program.Complaints);
        Assert.Equal(0, await Query.AskAsync<long>(cluster.ConnectionTo(database), "SELECT count(*) FROM pg_namespace WHERE nspname = 'kpiboard'"));
    }

    // A cluster of its own: that of the other tests has the role.
    [Fact]
    public async Task A_login_that_may_not_make_the_role_is_told_so_and_one_that_may_need_not_be_superuser()
    {
        await using var folder = new TestFolder();
        await using var postgres = await PrivatePostgres.StartAsync(folder.Path, CancellationToken.None);
        await Query.RunAsync(postgres.ConnectionString, "CREATE ROLE plain; GRANT CREATE ON DATABASE kpiboard TO plain");
        var asPlain = new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Options = "-c role=plain" };
        using var input = Input.Extract("Y001", 3).Write();
        using (var program = ImportProgram.OnDatabase(input.Path, asPlain.ConnectionString))
        {
            Assert.Equal(2, await program.EndAsync());
            Assert.Equal("The database refused the work, so nothing was changed: permission denied to create role\n", program.Complaints);
        }

        await Query.RunAsync(postgres.ConnectionString, "ALTER ROLE plain CREATEROLE");
        using var allowed = ImportProgram.OnDatabase(input.Path, asPlain.ConnectionString);
        Assert.Equal(0, await allowed.EndAsync());
        Assert.Equal("plain", await Query.AskAsync<string>(postgres.ConnectionString, "SELECT tableowner::text FROM pg_tables WHERE tablename = 'children'"));
    }
}
