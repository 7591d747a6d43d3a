using KpiBoard.Data.Tests.Boards;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests;

[Collection(BoardCollection.Name)]
public sealed class RoleTests(TestCluster cluster)
{
    [Fact]
    public async Task The_application_works_as_its_role()
    {
        await using var board = await cluster.NewBoardAsync();
        await using var session = await board.Database.BeginAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("SELECT current_user::text", session.Connection);

        Assert.Equal(BoardDatabase.Role, await command.ExecuteScalarAsync());
    }

    [Fact]
    public async Task The_role_cannot_log_in_and_is_bound_by_every_rule()
    {
        await using var board = await cluster.NewBoardAsync();

        Assert.True(await board.AskAsync<bool>(
            "SELECT NOT (rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication) "
            + $"FROM pg_roles WHERE rolname = '{BoardDatabase.Role}'"));
        Assert.Equal(0, await board.AskAsync<long>(
            $"SELECT count(*) FROM pg_auth_members WHERE member = '{BoardDatabase.Role}'::regrole"));
    }

    [Theory]
    [InlineData("pg_class", "relowner")]
    [InlineData("pg_namespace", "nspowner")]
    [InlineData("pg_proc", "proowner")]
    [InlineData("pg_type", "typowner")]
    [InlineData("pg_database", "datdba")]
    public async Task The_role_owns_nothing(string catalogue, string owner)
    {
        await using var board = await cluster.NewBoardAsync();
        await board.ImportAsync(Input.Extract("Y001", 3));

        Assert.Equal(0, await board.AskAsync<long>($"SELECT count(*) FROM {catalogue} WHERE {owner} = '{BoardDatabase.Role}'::regrole"));
    }

    [Theory]
    [InlineData("CREATE TABLE kpiboard.mine (number int)")]
    [InlineData("ALTER TABLE kpiboard.children DISABLE ROW LEVEL SECURITY")]
    [InlineData("CREATE POLICY mine ON kpiboard.children USING (true)")]
    [InlineData("TRUNCATE kpiboard.children")]
    [InlineData("SELECT * FROM kpiboard.migrations")]
    public async Task The_role_may_not_get_round_the_rules(string sql)
    {
        await using var board = await cluster.NewBoardAsync();
        await using var session = await board.Database.BeginAsync(CancellationToken.None);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => session.ExecuteAsync(sql, CancellationToken.None));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }
}
