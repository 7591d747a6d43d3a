using KpiBoard.Data.Tests.Boards;
using KpiBoard.Data.Tests.Private;
using Npgsql;
using Xunit;

namespace KpiBoard.Data.Tests.Killed;

public sealed class KilledPrivateServerTests
{
    private static readonly Input Earlier = InventedService.Of("Y001", children: 60, seed: 1);
    private static readonly Input Later = InventedService.Of("Y001", children: 70, seed: 2);

    [Fact]
    public async Task After_the_program_of_a_private_server_was_killed_the_earlier_data_is_whole_and_the_import_goes_through()
    {
        await using var folder = new TestFolder();
        using var later = Later.Write();
        await ImportEarlierAsync(folder);
        await KillAsync(folder, later.Path);

        await using (var database = await BoardDatabase.OpenPrivateAsync(folder.Path, CancellationToken.None))
        {
            await AssertCountedAsync(database, Earlier);
            await Query.RunAsync(await ConnectionAsync(folder), "DROP FUNCTION public.waits CASCADE");
        }

        using (var again = ImportProgram.OnFolder(later.Path, folder.Path))
        {
            Assert.Equal(1, await again.EndAsync());
        }

        await using var complete = await BoardDatabase.OpenPrivateAsync(folder.Path, CancellationToken.None);
        await AssertCountedAsync(complete, Later);
    }

    /// <summary>Kills the program while its server is at work on what it asked; the server outlives it.</summary>
    private static async Task KillAsync(TestFolder folder, string input)
    {
        using var program = ImportProgram.OnFolder(input, folder.Path);
        while (!await IsWaitingAsync(folder))
        {
            Assert.False(program.HasExited);
            await Task.Delay(20);
        }

        await program.KillAsync();
        Assert.True(await IsWaitingAsync(folder));
    }

    // An import stands still when it has written all and not committed.
    private static async Task ImportEarlierAsync(TestFolder folder)
    {
        await using var database = await BoardDatabase.OpenPrivateAsync(folder.Path, CancellationToken.None);
        using var earlier = Earlier.Write();
        await new Importer(database, TimeProvider.System).ImportAsync(earlier.Path, Days.AsOf, accept: true, CancellationToken.None);
        await Query.RunAsync(await ConnectionAsync(folder),
            "CREATE FUNCTION public.waits() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(3600); RETURN NULL; END'; "
            + "CREATE TRIGGER waits AFTER INSERT ON kpiboard.child_quarters FOR EACH STATEMENT EXECUTE FUNCTION public.waits()");
    }

    private static async Task<bool> IsWaitingAsync(TestFolder folder)
    {
        try
        {
            return await Query.AskAsync<bool>(await ConnectionAsync(folder), "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep')");
        }
        catch (Exception exception) when (exception is IOException or NpgsqlException)
        {
            // The server is still starting.
            return false;
        }
    }

    private static async Task<string> ConnectionAsync(TestFolder folder)
    {
        var note = await File.ReadAllLinesAsync(folder.PidFile);
        return note is not [_, _, _, _, { Length: > 0 }, ..] ? throw new IOException("The server has not noted its socket yet.") : new NpgsqlConnectionStringBuilder
        {
            Host = note[4],
            Port = int.Parse(note[3], null),
            Database = "kpiboard",
            Username = "kpiboard_owner",
            SslMode = SslMode.Disable,
        }.ConnectionString;
    }

    private static async Task AssertCountedAsync(BoardDatabase database, Input expected)
    {
        Assert.Equal(Counted.OfFiles(expected), await Counted.OfFactsAsync(database, Counted.All));
        Assert.Equal(Counted.OfFiles(expected), await Counted.OfChildQuartersAsync(database));
    }
}
