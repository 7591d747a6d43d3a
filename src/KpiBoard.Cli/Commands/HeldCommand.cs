using System.CommandLine;
using System.Globalization;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard held</c>: the imports that wait for a person, and what to do with one.</summary>
internal static class HeldCommand
{
    private const string By = "the command kpiboard";

    public static Command Create()
    {
        var database = Databases.Option();
        var use = new Option<Guid?>("--use") { Description = "Use the import of this id, its rows in error set aside." };
        var discard = new Option<Guid?>("--discard") { Description = "Discard the import of this id." };
        var command = new Command("held", "Lists the imports on hold; uses or discards one.") { database, use, discard };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var opened = await DatabaseChoice.OpenAsync(parsed.GetValue(database), cancellation);
            return await RunAsync(opened, parsed.GetValue(use), parsed.GetValue(discard), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(BoardDatabase database, Guid? use, Guid? discard, CancellationToken cancellation)
    {
        var importer = new Importer(database, TimeProvider.System);
        foreach (var (service, import, sentence) in await HeldAsync(database, cancellation))
        {
            if (import == use)
            {
                await importer.UseAsync(service, import, By, CommonOptions.Today(), cancellation);
                Console.WriteLine($"{service}: {import} is in use.");
            }
            else if (import == discard)
            {
                await importer.DiscardAsync(service, import, By, cancellation);
                Console.WriteLine($"{service}: {import} is discarded.");
            }
            else if (use is null && discard is null)
            {
                Console.WriteLine(sentence);
            }
        }

        return ExitCode.Done;
    }

    private static async Task<List<(string Service, Guid Import, string Sentence)>> HeldAsync(BoardDatabase database, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        var held = new List<(string, Guid, string)>();
        foreach (var service in await new ServiceStore(session).ListAsync(cancellation))
        {
            var scope = await session.EnterAsync(service.ServiceCode, cancellation);
            foreach (var import in await new FileVersionStore(scope).OnHoldAsync(cancellation))
            {
                held.Add((service.ServiceCode, import.ImportId, string.Create(
                    CultureInfo.InvariantCulture,
                    $"{service.ServiceCode}: {import.ImportId}, {import.InputName}, received {import.ReceivedAt:yyyy-MM-dd HH:mm} UTC: {import.HoldReason}")));
            }
        }

        return held;
    }
}
