using System.CommandLine;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Data;

namespace KpiBoard.Cli.Commands;

/// <summary><c>kpiboard board</c>: what a board asks first, of every service with data, for the latest complete quarter and for the caseload.</summary>
internal static class BoardCommand
{
    private static readonly (string Heading, string Measure)[] Columns =
    [
        ("Suitable ETE at end", "kpi2_total_suitable_end"),
        ("SEND/ALN with plan", "kpi3_sendaln_plan"),
        ("Permanently excluded", "excluded_permanently_ever"),
        ("Suspended last year", "suspended_last_year"),
        ("Part-time timetable", "part_time_timetable_end"),
        ("ETE not recorded", "ete_not_recorded_end"),
    ];

    public static Command Create()
    {
        var database = Databases.Option();
        var asOf = CommonOptions.AsOf();
        var command = new Command("board", "Prints the headline figures of every service for the latest complete quarter and the caseload.") { database, asOf };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var opened = await DatabaseChoice.OpenAsync(parsed.GetValue(database), cancellation);
            return await RunAsync(opened, parsed.GetValue(asOf) ?? CommonOptions.Today(), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(BoardDatabase database, DateOnly asOf, CancellationToken cancellation)
    {
        var quarter = Quarter.LatestComplete(asOf);
        var cohort = new BoardTable($"Children whose order ended in {quarter.InWords()}", Columns);
        var caseload = new BoardTable($"Caseload on {asOf.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}", Columns);
        await using var session = await database.BeginAsync(cancellation);
        foreach (var service in await new ServiceStore(session).ListAsync(cancellation))
        {
            var scope = await session.EnterAsync(service.ServiceCode, cancellation);
            if ((await new FileVersionStore(scope).InUseAsync(cancellation)).Count > 0)
            {
                var facts = await ServiceFacts.LoadAsync(scope, cancellation);
                cohort.Add(service.Name, [.. Cohorts.ByQuarter(facts, asOf).Where(child => child.Period == Period.Of(quarter))]);
                caseload.Add(service.Name, [.. Cohorts.Caseload(facts, asOf)]);
            }
        }

        cohort.Print(Console.Out);
        caseload.Print(Console.Out);
        return ExitCode.Done;
    }
}
