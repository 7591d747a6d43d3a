using KpiBoard.Data.Private;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests.Private;

public sealed class RunningPostgresTests(RunningPostgres running) : IClassFixture<RunningPostgres>
{
    [Fact]
    public async Task The_first_start_makes_a_database_that_sorts_the_same_everywhere() =>
        Assert.Equal("kpiboard C.UTF-8 UTF8", await Query.AskAsync<string>(running.ConnectionString,
            "SELECT datname || ' ' || datcollate || ' ' || pg_encoding_to_char(encoding) FROM pg_database "
            + "WHERE datname = current_database()"));

    [Theory]
    [InlineData("listen_addresses", "")]
    [InlineData("data_checksums", "on")]
    [InlineData("fsync", "on")]
    [InlineData("synchronous_commit", "on")]
    [InlineData("wal_level", "minimal")]
    [InlineData("TimeZone", "UTC")]
    public async Task It_is_private_and_careful(string setting, string expected) =>
        Assert.Equal(expected, await Query.AskAsync<string>(running.ConnectionString, $"SHOW \"{setting}\""));

    [Fact]
    public async Task A_second_instance_on_the_same_folder_is_refused_in_plain_words()
    {
        var refused = await Assert.ThrowsAsync<AlreadyRunningException>(
            () => PrivatePostgres.StartAsync(running.Folder, CancellationToken.None));

        Assert.Contains(Path.Combine(running.Folder, "postgres.lock"), refused.Message, StringComparison.Ordinal);
        Assert.Contains($"process {Environment.ProcessId} ", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await Query.AskAsync<int>(running.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task Only_the_owner_of_the_cluster_is_let_in()
    {
        await Query.RunAsync(running.ConnectionString, "CREATE ROLE stranger LOGIN");
        var asStranger = new NpgsqlConnectionStringBuilder(running.ConnectionString) { Username = "stranger" };

        var refused = await Assert.ThrowsAsync<PostgresException>(
            () => Query.AskAsync<int>(asStranger.ConnectionString, "SELECT 1"));
        Assert.Equal(PostgresErrorCodes.InvalidAuthorizationSpecification, refused.SqlState);
    }

    [Fact]
    public void The_socket_is_in_a_folder_closed_to_others()
    {
        var socket = new NpgsqlConnectionStringBuilder(running.ConnectionString).Host!;

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            new DirectoryInfo(socket).UnixFileMode);
    }

    [Fact]
    public async Task What_fails_in_the_database_is_not_quoted_in_its_log()
    {
        await Assert.ThrowsAsync<PostgresException>(
            () => Query.RunAsync(running.ConnectionString, "SELECT 'Invented Name'::date"));

        var log = await File.ReadAllTextAsync(Path.Combine(running.Folder, "postgres.log"));
        Assert.DoesNotContain("Invented", log, StringComparison.Ordinal);
    }
}
