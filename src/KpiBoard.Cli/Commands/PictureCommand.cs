using System.CommandLine;
using KpiBoard.Counting;
using KpiBoard.Data;
using KpiBoard.Import.Reading;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard picture</c>: every part of the picture of education, training and employment, as CSV.</summary>
internal static class PictureCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var database = Databases.Option();
        var asOf = CommonOptions.AsOf();
        var quarter = new Option<string?>("--quarter") { Description = "Of one quarter alone, written 2026Q1 for April to June 2026." };
        var caseload = CommonOptions.Day("--caseload", "Of the caseload on this day, yyyy-mm-dd, instead of the cohorts of quarters.");
        var command = new Command("picture", "Prints who gained and lost, hours, timetables, exclusions, reviews and routes in groups, as CSV.") { input, database, asOf, quarter, caseload };
        command.SetAction((parsed, cancellation) =>
        {
            var count = new PictureCount(parsed.GetValue(asOf) ?? CommonOptions.Today(), parsed.GetValue(caseload), Period.QuarterOf(parsed.GetValue(quarter)));
            return Refusal(parsed.GetValue(asOf), parsed.GetValue(input), parsed.GetValue(database), parsed.GetValue(quarter), count) is { } sentence
                ? Refuse(sentence)
                : RunAsync(parsed.GetValue(input), parsed.GetValue(database), count, cancellation);
        });
        return command;
    }

    private static string? Refusal(DateOnly? asOf, string? path, string? connection, string? quarter, PictureCount count) => count switch
    {
        _ when path is null == connection is null => "Give --input, or --database (a connection string, or private): one of the two.",
        { CaseloadDay: not null } when quarter is not null => "Give --quarter or --caseload, not both.",
        { CaseloadDay: not null } when asOf is not null => "Give --as-of or --caseload, not both.",
        { Quarter: null } when quarter is not null => $"\"{quarter}\" is not a quarter. Write it as 2026Q1, which is April to June 2026.",
        _ => null,
    };

    private static Task<int> RunAsync(string? path, string? connection, PictureCount count, CancellationToken cancellation) =>
        path is null ? OfDatabaseAsync(connection, count, cancellation) : Task.FromResult(OfInput(path, count));

    private static int OfInput(string path, PictureCount count)
    {
        if (InputFrom.Path(path, new ReadOptions(count.CaseloadDay ?? count.AsOf)) is not { } reading)
        {
            return ExitCode.WrongUsage;
        }

        InputFrom.PrintFindings(reading);
        var exitCode = InputFrom.ExitCodeOf(reading);
        if (exitCode != ExitCode.WrongUsage)
        {
            using var output = Output();
            foreach (var service in reading.Services())
            {
                count.Write(output, service);
            }
        }

        return exitCode;
    }

    private static async Task<int> OfDatabaseAsync(string? connection, PictureCount count, CancellationToken cancellation)
    {
        await using var database = await DatabaseChoice.OpenAsync(connection, cancellation);
        await using var session = await database.BeginAsync(cancellation);
        using var output = Output();
        foreach (var service in await new ServiceStore(session).ListAsync(cancellation))
        {
            count.Write(output, await ServiceFacts.LoadAsync(await session.EnterAsync(service.ServiceCode, cancellation), cancellation));
        }

        return ExitCode.Done;
    }

    private static CsvOutput Output()
    {
        var output = new CsvOutput(Console.OpenStandardOutput());
        output.Write("service_code", "period", "topic", "group", "count", "of", "not_known");
        return output;
    }

    private static async Task<int> Refuse(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.WrongUsage;
    }
}
