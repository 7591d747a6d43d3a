using System.CommandLine;
using KpiBoard.Counting.Splits;
using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Import.Reading;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard measures</c>: every measure's two counts, as CSV.</summary>
internal static class MeasuresCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var database = Databases.Option();
        var asOf = CommonOptions.AsOf();
        var caseload = CommonOptions.Day("--caseload", "Counts the caseload on this day, yyyy-mm-dd, instead of the cohorts of quarters.");
        var known = CommonOptions.Day("--known", "Of a database: counts as it was known at the end of this day, yyyy-mm-dd, from the files in use then.");
        var split = new Option<string?>("--split") { Description = "all, the name of a split, or two names crossed: ethnicity,provision." };
        var command = new Command("measures", "Prints every measure's numerator and denominator as CSV.") { input, database, asOf, caseload, known, split };
        command.SetAction((parsed, cancellation) =>
        {
            var day = parsed.GetValue(asOf) ?? parsed.GetValue(known) ?? CommonOptions.Today();
            var count = new FigureCount(day, parsed.GetValue(caseload), SplitsOf(parsed.GetValue(split))) { Known = parsed.GetValue(known) };
            return Refusal(parsed.GetValue(asOf), parsed.GetValue(input), parsed.GetValue(database), parsed.GetValue(split), count) is { } sentence
                ? Refuse(sentence)
                : RunAsync(parsed.GetValue(input), parsed.GetValue(database), count, cancellation);
        });
        return command;
    }

    private static string? Refusal(DateOnly? asOf, string? path, string? connection, string? split, FigureCount count) => count switch
    {
        { CaseloadDay: not null } when asOf is not null => "Give --as-of or --caseload, not both.",
        _ when path is null == connection is null => "Give --input, or --database (a connection string, or private): one of the two.",
        { Known: not null } when path is not null => "--known asks what a database knew: give --database with it.",
        { Splits: null } => $"There is no split \"{split}\". Give all, one of {string.Join(", ", AllSplits.InOrder.Select(one => one.Name))}, or two of them: sex,age.",
        _ => null,
    };

    private static Task<int> RunAsync(string? path, string? connection, FigureCount count, CancellationToken cancellation) =>
        path is null ? OfDatabaseAsync(connection, count, cancellation) : Task.FromResult(OfInput(path, count));

    private static int OfInput(string path, FigureCount count)
    {
        if (InputFrom.Path(path, new ReadOptions(count.CaseloadDay ?? count.AsOf)) is not { } reading)
        {
            return ExitCode.WrongUsage;
        }

        InputFrom.PrintFindings(reading);
        var exitCode = InputFrom.ExitCodeOf(reading);
        if (exitCode != ExitCode.WrongUsage)
        {
            using var output = new FigureOutput();
            output.Write(reading.Services(), count.Of);
        }

        return exitCode;
    }

    private static async Task<int> OfDatabaseAsync(string? connection, FigureCount count, CancellationToken cancellation)
    {
        await using var database = await DatabaseChoice.OpenAsync(connection, cancellation);
        await using var session = await database.BeginAsync(cancellation);
        using var output = new FigureOutput();
        foreach (var service in await new ServiceStore(session).ListAsync(cancellation))
        {
            var scope = await session.EnterAsync(service.ServiceCode, cancellation);
            var facts = count.Known is { } day ? await new KnownFiles(scope).LoadAsync(day, cancellation) : await ServiceFacts.LoadAsync(scope, cancellation);
            output.Write(facts is null ? [] : new[] { facts }, count.Of);
        }

        return ExitCode.Done;
    }

    private static IReadOnlyList<Split>? SplitsOf(string? text)
    {
        if (text is null or "all")
        {
            return text is null ? [] : AllSplits.InOrder;
        }

        var named = text.Split(',').Select(name => AllSplits.Find(name.Trim())).ToList();
        return named switch
        {
            [{ } one] => [one],
            [{ } one, { } other] when one != other => [Split.Cross(one, other)],
            _ => null,
        };
    }

    private static async Task<int> Refuse(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return ExitCode.WrongUsage;
    }
}
