using System.Diagnostics;
using KpiBoard.Data.Private;
using Xunit;

namespace KpiBoard.Data.Tests.Private;

public sealed class PrivatePostgresRecoveryTests
{
    [Fact]
    public async Task After_the_server_was_killed_the_next_start_recovers()
    {
        await using var folder = new TestFolder();
        await using (var killed = await StartAsync(folder))
        {
            await Query.RunAsync(killed.ConnectionString, "CREATE TABLE kept AS SELECT 7 AS number");
            await folder.KillServerAsync();
        }

        await using var next = await StartAsync(folder);
        Assert.Equal(7, await Query.AskAsync<int>(next.ConnectionString, "SELECT number FROM kept"));
    }

    [Fact]
    public async Task A_busy_session_that_outlives_its_killed_server_is_waited_for()
    {
        await using var folder = new TestFolder();
        var killed = await StartAsync(folder);
        var busy = Query.RunAsync(
            killed.ConnectionString, "DO $$ BEGIN FOR number IN 1..20000000 LOOP NULL; END LOOP; END $$");
        while (!await Query.AskAsync<bool>(killed.ConnectionString, "SELECT EXISTS (SELECT FROM pg_stat_activity "
            + "WHERE state = 'active' AND query LIKE 'DO %')"))
        {
            Assert.False(busy.IsCompleted);
        }

        await folder.KillServerAsync();
        await killed.DisposeAsync();

        await using var next = await StartAsync(folder);
        Assert.Equal(1, await Query.AskAsync<int>(next.ConnectionString, "SELECT 1"));

        // It may have had its answer or lost its server; either way it has ended.
        await Record.ExceptionAsync(() => busy);
    }

    [Fact]
    public async Task A_server_that_outlived_its_killed_program_is_stopped_and_started_anew()
    {
        await using var folder = new TestFolder();
        await using var killed = await OtherProgram.StartAsync(folder.Path, OtherProgram.Binaries);
        await Query.RunAsync(killed.Said, "CREATE TABLE kept AS SELECT 7 AS number");
        var left = folder.ServerPid;
        await killed.KillAsync();
        Assert.Equal(7, await Query.AskAsync<int>(killed.Said, "SELECT number FROM kept"));

        await using var next = await StartAsync(folder);

        Assert.NotEqual(left, folder.ServerPid);
        Assert.False(Directory.Exists(new Npgsql.NpgsqlConnectionStringBuilder(killed.Said).Host));
        Assert.Equal(7, await Query.AskAsync<int>(next.ConnectionString, "SELECT number FROM kept"));
        Assert.Contains("database system is shut down",
            await File.ReadAllTextAsync(Path.Combine(folder.Path, "postgres.log.before")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_program_on_the_same_folder_is_refused_and_may_start_when_the_first_ends()
    {
        await using var folder = new TestFolder();
        await using (await StartAsync(folder))
        {
            await using var refused = await OtherProgram.StartAsync(folder.Path, OtherProgram.Binaries);
            Assert.Contains("already running", refused.Said, StringComparison.Ordinal);
        }

        await using var other = await OtherProgram.StartAsync(folder.Path, OtherProgram.Binaries);
        Assert.Equal(1, await Query.AskAsync<int>(other.Said, "SELECT 1"));
        await Assert.ThrowsAsync<AlreadyRunningException>(() => StartAsync(folder));
    }

    [Fact]
    public async Task A_stale_note_with_the_number_of_another_server_leaves_that_server_alone()
    {
        await using var bystanders = new TestFolder();
        await using var bystander = await StartAsync(bystanders);
        await using var folder = new TestFolder();
        await using (await StartAsync(folder))
        {
        }

        File.Copy(bystanders.PidFile, folder.PidFile);
        await GiveAsync(folder.PidFile, bystanders.PidFile);

        await using var postgres = await StartAsync(folder);
        Assert.Equal(1, await Query.AskAsync<int>(bystander.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task An_empty_note_from_a_crash_of_the_machine_is_no_obstacle()
    {
        await using var folder = new TestFolder();
        await using (await StartAsync(folder))
        {
        }

        await File.WriteAllTextAsync(folder.PidFile, "");

        await using var postgres = await StartAsync(folder);
        Assert.Equal(1, await Query.AskAsync<int>(postgres.ConnectionString, "SELECT 1"));
    }

    [Fact]
    public async Task An_ordinary_user_runs_it_and_logs_in()
    {
        await using var folder = new TestFolder();
        TestFolder.Set("777", Path.GetDirectoryName(folder.Path)!);
        var binaries = Path.Combine(Path.GetDirectoryName(folder.Path)!, "binaries");
        await RunAsync("cp", "-r", OtherProgram.Binaries, binaries);
        TestFolder.Set("a+rX", binaries);
        string[] asOther = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]
            : [];

        await using var program = await OtherProgram.StartAsync(folder.Path, binaries, asOther);

        // The program has logged in by the time it says its connection string.
        Assert.Contains("Database=kpiboard", program.Said, StringComparison.Ordinal);
    }

    private static Task GiveAsync(string file, string like) => RunAsync("chown", $"--reference={like}", file);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private static Task<PrivatePostgres> StartAsync(TestFolder folder) =>
        PrivatePostgres.StartAsync(folder.Path, CancellationToken.None);
}
