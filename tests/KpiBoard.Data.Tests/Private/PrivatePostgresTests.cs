using System.Diagnostics.CodeAnalysis;
using KpiBoard.Data.Private;
using Xunit;

[assembly: SuppressMessage("Naming", "CA1716", Scope = "namespace", Target = "~N:KpiBoard.Data.Tests.Private",
    Justification = "Private is a keyword of Visual Basic, from which nobody uses this.")]

namespace KpiBoard.Data.Tests.Private;

public sealed class PrivatePostgresTests
{
    [Fact]
    public async Task A_second_start_on_the_same_folder_keeps_the_data()
    {
        await using var folder = new TestFolder();
        await using (var first = await StartAsync(folder))
        {
            await Query.RunAsync(first.ConnectionString, "CREATE TABLE kept AS SELECT 7 AS number");
        }

        await using var second = await StartAsync(folder);
        Assert.Equal(7, await Query.AskAsync<int>(second.ConnectionString, "SELECT number FROM kept"));
    }

    [Fact]
    public async Task Stopping_leaves_neither_a_server_nor_a_socket_and_may_be_asked_twice()
    {
        await using var folder = new TestFolder();
        var postgres = await StartAsync(folder);
        var socket = new Npgsql.NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host;
        Assert.True(Directory.Exists(socket));

        await postgres.DisposeAsync();
        await postgres.DisposeAsync();

        Assert.False(File.Exists(folder.PidFile));
        Assert.False(Directory.Exists(socket));
    }

    [Fact]
    public async Task Half_of_a_database_from_a_killed_first_start_is_removed()
    {
        await using var folder = new TestFolder();
        var halfMade = Path.Combine(folder.Path, "cluster.making-0badcafe");
        Directory.CreateDirectory(Path.Combine(halfMade, "base"));
        TestFolder.Set("711", folder.Path);

        await using var postgres = await StartAsync(folder);

        Assert.False(Directory.Exists(halfMade));
    }

    [Fact]
    public async Task A_first_start_that_is_called_off_leaves_no_database_and_frees_the_folder()
    {
        await using var folder = new TestFolder();
        using var calledOff = new CancellationTokenSource();
        var start = PrivatePostgres.StartAsync(folder.Path, calledOff.Token);
        SpinWait.SpinUntil(() => start.IsCompleted || Directory.Exists(folder.Path));
        await calledOff.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);

        Assert.Empty(Directory.GetDirectories(folder.Path));
        await using var postgres = await StartAsync(folder);
    }

    [Theory]
    [InlineData("Annie's \"board\" $HOME `x` \\ data")]
    [InlineData("données é")]
    [InlineData("a0123456789/b0123456789/c0123456789/d0123456789/e0123456789/f0123456789/g0123456789/h0123456789/data")]
    public async Task Any_folder_name_will_do(string name)
    {
        await using var folder = new TestFolder(name);
        await using (await StartAsync(folder))
        {
        }

        await using var again = await StartAsync(folder);
        Assert.Equal(1, await Query.AskAsync<int>(again.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task A_start_that_fails_says_what_the_server_said()
    {
        await using var folder = new TestFolder();
        await using (await StartAsync(folder))
        {
        }

        await File.AppendAllTextAsync(Path.Combine(folder.Cluster, "postgresql.conf"), "no_such_setting = 1\n");

        var failed = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync(folder));
        Assert.Contains("no_such_setting", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_root_a_folder_that_is_closed_to_the_user_postgres_is_named()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            return;
        }

        await using var folder = new TestFolder("closed/data");
        var closed = Path.GetDirectoryName(folder.Path)!;
        Directory.CreateDirectory(closed);
        TestFolder.Set("700", closed);

        var failed = await Assert.ThrowsAsync<PostgresStartException>(() => StartAsync(folder));
        Assert.Contains($"chmod o+x \"{closed}\"", failed.Message, StringComparison.Ordinal);
    }

    private static Task<PrivatePostgres> StartAsync(TestFolder folder) =>
        PrivatePostgres.StartAsync(folder.Path, CancellationToken.None);
}
