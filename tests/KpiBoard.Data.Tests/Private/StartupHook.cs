using KpiBoard.Data.Private;

#pragma warning disable CA1050 // .NET looks for this very name outside any namespace.
/// <summary>What the other program of <c>OtherProgram</c> does: starts the database and holds it until told to stop.</summary>
internal static class StartupHook
#pragma warning restore CA1050
{
    public const string Folder = "KPIBOARD_TEST_FOLDER";

    public static void Initialize()
    {
        HoldAsync(Environment.GetEnvironmentVariable(Folder)!).GetAwaiter().GetResult();
        Environment.Exit(0);
    }

    private static async Task HoldAsync(string folder)
    {
        try
        {
            await using var postgres = await PrivatePostgres.StartAsync(folder, CancellationToken.None);
            await Console.Out.WriteLineAsync(postgres.ConnectionString);
            await Console.In.ReadToEndAsync();
        }
        catch (Exception refused) when (refused is AlreadyRunningException or PostgresStartException)
        {
            await Console.Out.WriteLineAsync(refused.Message);
        }
    }
}
