using System.CommandLine;
using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard targets</c>: the nation's targets, which hold for every service that has none of its own.</summary>
internal static class TargetsCommand
{
    private const string By = "the command kpiboard";

    private static readonly Option<string?> Measure = new("--measure") { Description = "The measure to set a target for, such as kpi2_total_suitable_end." };
    private static readonly Option<decimal?> Percent = new("--percent") { Description = "The target, from 0 to 100. With --measure and --from and without this, the target of that quarter is removed." };
    private static readonly Option<string?> From = new("--from") { Description = "The first quarter it holds, such as 2026Q2." };
    private static readonly Option<string?> Until = new("--until") { Description = "The last quarter it holds; without it the target stays." };

    public static Command Create()
    {
        var database = Databases.Option();
        var command = new Command("targets", "Lists the nation's targets as CSV; sets or removes one.") { database, Measure, Percent, From, Until };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (Problem(parsed) is { } problem)
            {
                await Console.Error.WriteLineAsync(problem);
                return ExitCode.WrongUsage;
            }

            await using var opened = await DatabaseChoice.OpenAsync(parsed.GetValue(database), cancellation);
            await using var session = await opened.BeginAsync(cancellation);
            return await RunAsync(parsed, session, await TargetStore.OfTheNationAsync(session, cancellation), cancellation);
        });
        return command;
    }

    private static string? Problem(ParseResult parsed) => parsed.GetValue(Measure) is not { } measure
            ? parsed.GetValue(Percent) is null && parsed.GetValue(From) is null && parsed.GetValue(Until) is null ? null : "--measure names what the target is for."
        : !Publication.Measures.Any(one => one.Id == measure && one.Polarity != Polarity.NoJudgement)
            ? $"A target can be set for: {string.Join(", ", Publication.Measures.Where(one => one.Polarity != Polarity.NoJudgement).Select(one => one.Id))}."
        : parsed.GetValue(Percent) is < 0 or > 100 ? "The target must be a number from 0 to 100."
        : Period.QuarterOf(parsed.GetValue(From)) is not { } from ? "--from must be a quarter, such as 2026Q2."
        : parsed.GetValue(Until) is { } until && (Period.QuarterOf(until) is not { } last || last < from) ? "--until must be a quarter, and not before the first."
        : null;

    private static async Task<int> RunAsync(ParseResult parsed, BoardSession session, TargetStore store, CancellationToken cancellation)
    {
        if (parsed.GetValue(Measure) is not { } measure)
        {
            await ListAsync(store, cancellation);
            return ExitCode.Done;
        }

        var from = Period.QuarterOf(parsed.GetValue(From))!.Value.FirstDay;
        if (parsed.GetValue(Percent) is { } percent)
        {
            await store.SetAsync(new(measure, null, percent / 100, from, Period.QuarterOf(parsed.GetValue(Until))?.LastDay), By, DateTime.UtcNow, cancellation);
            Console.WriteLine($"The target for {measure} is set.");
        }
        else
        {
            Console.WriteLine(await store.RemoveAsync(measure, from, cancellation) ? $"The target for {measure} is removed." : $"There is no target for {measure} from that quarter.");
        }

        await session.CommitAsync(cancellation);
        return ExitCode.Done;
    }

    private static async Task ListAsync(TargetStore store, CancellationToken cancellation)
    {
        using var output = new CsvOutput(Console.OpenStandardOutput());
        output.Write("measure", "percent", "from", "until");
        foreach (var target in await store.LoadAsync(cancellation))
        {
            output.Write(target.Measure, (target.Share * 100).ToString("0.##", CultureInfo.InvariantCulture), Day(target.From), target.Until is { } until ? Day(until) : "");
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
