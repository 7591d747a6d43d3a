using System.CommandLine;
using System.Globalization;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard import</c>: keeps an input in the database, puts it in use when it may be, and counts.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        input.Required = true;
        var database = Databases.Option();
        var asOf = CommonOptions.AsOf();
        var accept = new Option<bool>("--accept-errors") { Description = "Use it in spite of errors, the rows in error set aside, or of a fifth fewer rows than before." };
        var service = CommonOptions.Service();
        var command = new Command("import", "Imports an extract or return into the database and counts it.") { input, database, asOf, accept, service };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(input)!,
            parsed.GetValue(database),
            new(parsed.GetValue(asOf) ?? CommonOptions.Today()) { Accept = parsed.GetValue(accept), Services = parsed.GetValue(service) is { } one ? [one] : null },
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, string? connection, ImportTerms terms, CancellationToken cancellation)
    {
        try
        {
            await using var database = await DatabaseChoice.OpenAsync(connection, cancellation);
            var outcome = await new Importer(database, TimeProvider.System).ImportAsync(path, terms, cancellation);
            return Print(outcome);
        }
        catch (FileNotFoundException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.WrongUsage;
        }
    }

    private static int Print(ImportOutcome outcome)
    {
        InputFrom.PrintNotes(outcome.Reading);
        InputFrom.PrintFindings(outcome.Reading);
        if (outcome.Refused is { } sentence)
        {
            Console.Error.WriteLine(sentence);
            return ExitCode.WrongUsage;
        }

        foreach (var service in outcome.Services)
        {
            Print(service);
        }

        var waits = outcome.Services.Any(service => service.State == ImportState.OnHold);
        return outcome.Reading.HasErrors || waits ? ExitCode.DoneWithErrors : ExitCode.Done;
    }

    private static void Print(ServiceImport service)
    {
        Console.WriteLine(service.State switch
        {
            ImportState.Used => $"{service.ServiceCode}: in use.",
            ImportState.Unchanged => $"{service.ServiceCode}: these files are in use already; nothing was changed.",
            _ => $"{service.ServiceCode}: on hold as {service.ImportId}: {service.HoldReason} Look with kpiboard held, or import again with --accept-errors.",
        });
        foreach (var file in service.Files.OrderBy(file => file.FileName, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {file.FileName}.csv: {file.RowsRead} rows read = {file.RowsUsed} used + {file.RowsSetAside} set aside + {file.RowsDuplicate} duplicates + {file.RowsUnmatched} unmatched"));
        }
    }
}
