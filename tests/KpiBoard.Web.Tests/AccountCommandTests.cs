using KpiBoard.Data.Tests.Boards;
using KpiBoard.Web.SignIn;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using Xunit;

namespace KpiBoard.Web.Tests;

[Collection(BoardCollection.Name)]
public sealed class AccountCommandTests(TestCluster cluster)
{
    [Fact]
    public async Task An_account_is_made_with_a_password_that_fits_and_is_kept_only_as_a_hash()
    {
        await using var board = await BoardAsync();
        var (sentence, done) = await RunAsync(board, "--user-name o@x.example --role DataOfficer --service yot-camden --sees-children");

        Assert.True(done, sentence);
        var password = sentence.Split(' ')[3];
        var hash = await board.AskAsync<string>("SELECT password_hash FROM accounts.accounts WHERE user_name = 'o@x.example'");
        Assert.Equal(PasswordVerificationResult.Success, new PasswordHasher<string>().VerifyHashedPassword("", hash, password));
        Assert.Equal("yot-camden true", await board.AskAsync<string>("SELECT service_code || ' ' || sees_children FROM accounts.account_services"));
    }

    [Fact]
    public async Task An_account_made_again_has_the_new_role_and_services_alone()
    {
        await using var board = await BoardAsync();
        await RunAsync(board, "--user-name o@x.example --role DataOfficer --service yot-camden --sees-children");
        await RunAsync(board, "--user-name O@X.example --role Chair --service yot-essex");

        Assert.Equal("Chair yot-essex false", await board.AskAsync<string>(
            "SELECT string_agg(role || ' ' || service_code || ' ' || sees_children, ',') FROM accounts.accounts JOIN accounts.account_services ON account_id = id"));
    }

    [Fact]
    public async Task An_account_taken_away_is_gone_with_its_services()
    {
        await using var board = await BoardAsync();
        await RunAsync(board, "--user-name o@x.example --role Chair --service yot-camden");

        Assert.Equal(("The account is gone.", true), await RunAsync(board, "--user-name o@x.example --remove"));
        Assert.Equal(("There is no such account.", false), await RunAsync(board, "--user-name o@x.example --remove"));
        Assert.Equal(0, await board.AskAsync<long>("SELECT count(*) FROM accounts.account_services"));
    }

    [Theory]
    [InlineData("", "Say its role")]
    [InlineData("--role Chair", "Say which services")]
    [InlineData("--role Chair --service yot-nowhere", "There is no service yot-nowhere here")]
    [InlineData("--role Chair --service yot-camden --sees-children", "A board never opens a child")]
    [InlineData("--role BoardMember --service yot-camden --sees-children", "A board never opens a child")]
    [InlineData("--role Analyst --service yot-camden", "for no service by name")]
    [InlineData("--role Administrator --service yot-camden", "for no service by name")]
    public async Task What_cannot_be_is_refused_in_a_sentence_and_makes_nothing(string options, string words)
    {
        await using var board = await BoardAsync();
        var (sentence, done) = await RunAsync(board, $"--user-name o@x.example {options}");

        Assert.False(done);
        Assert.Contains(words, sentence, StringComparison.Ordinal);
        Assert.Equal(0, await board.AskAsync<long>("SELECT count(*) FROM accounts.accounts"));
    }

    [Theory]
    [InlineData("kpiboard_app", "SELECT count(*) FROM accounts.accounts")]
    [InlineData("kpiboard_reader", "SELECT count(*) FROM accounts.accounts")]
    [InlineData("kpiboard_accounts", "SELECT count(*) FROM kpiboard.publications")]
    [InlineData("kpiboard_reader", "SELECT with_counts FROM kpiboard.publications")]
    [InlineData("kpiboard_reader", "SELECT count(*) FROM kpiboard.child_quarters")]
    [InlineData("kpiboard_reader", "SELECT count(*) FROM kpiboard.child_addresses")]
    [InlineData("kpiboard_reader", "SELECT count(*) FROM kpiboard.children")]
    [InlineData("kpiboard_reader", "SELECT count(*) FROM kpiboard.job_runs")]
    [InlineData("kpiboard_reader", "SELECT count(*) FROM kpiboard.findings")]
    public async Task A_role_of_the_database_is_refused_what_is_not_its_business(string role, string sql)
    {
        await using var board = await BoardAsync();
        var refused = await Assert.ThrowsAsync<PostgresException>(() => board.RunAsync($"SET ROLE {role}; SET kpiboard.services = '{{yot-camden}}'; {sql}"));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private async Task<TestBoard> BoardAsync()
    {
        var board = await cluster.NewBoardAsync();
        await board.SetUpServicesAsync();
        return board;
    }

    private static Task<(string Sentence, bool Done)> RunAsync(TestBoard board, string options) =>
        AccountCommand.RunAsync(board.Database, AccountCommand.Create().Parse(options), CancellationToken.None);
}
