using System.CommandLine;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard services</c>: the services of the database; sets up the 155 of England and Wales.</summary>
internal static class ServicesCommand
{
    public static Command Create()
    {
        var database = Databases.Option();
        var setUp = new Option<bool>("--set-up") { Description = "Set up the 155 services of England and Wales; files of other services are refused from then on." };
        var command = new Command("services", "Lists the services of the database as CSV.") { database, setUp };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(database), parsed.GetValue(setUp), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? connection, bool setUp, CancellationToken cancellation)
    {
        await using var database = await DatabaseChoice.OpenAsync(connection, cancellation);
        await using var session = await database.BeginAsync(cancellation);
        var store = new ServiceStore(session);
        if (setUp)
        {
            await store.SetUpAsync(cancellation);
            await session.CommitAsync(cancellation);
            return ExitCode.Done;
        }

        using var output = new CsvOutput(Console.OpenStandardOutput());
        output.Write("service_code", "name", "nation", "region", "police_force", "set_up");
        foreach (var service in await store.ListAsync(cancellation))
        {
            output.Write(service.ServiceCode, service.Name, service.Nation ?? "", service.Region ?? "", service.PoliceForce ?? "", service.IsSetUp ? "yes" : "no");
        }

        return ExitCode.Done;
    }
}
