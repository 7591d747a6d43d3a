using KpiBoard.Counting;
using KpiBoard.Counting.Quality;
using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Quality;

/// <summary>Reads the data quality of a service, for those who see counts.</summary>
public sealed class QualityReader(BoardDatabase database)
{
    private const int QuartersOfTrend = 12;

    /// <param name="asked">A period's label, <c>caseload</c>, or null for the latest quarter that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<QualityView?> ReadAsync(string serviceCode, string? asked, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        if (await new PublicationStore(scope).LatestCountAsync(cancellation) is not { IsPublished: true } counted)
        {
            return new(service, null, default, [], [], []);
        }

        return Choose(service, counted, await new QualityStore(scope).LoadAsync(cancellation), asked);
    }

    private static QualityView? Choose(
        ServiceRow service, CountRow counted, Dictionary<string, IReadOnlyList<QualityPart>> parts, string? asked)
    {
        var caseload = Period.Of(counted.AsOf);
        var latest = Period.Of(Quarter.LatestComplete(counted.AsOf));
        List<Quarter> quarters = [.. parts.Keys.Select(Period.Parse).Where(period => period.Quarter is not null).Select(period => period.Quarter!.Value).OrderDescending()];
        List<Period> choices = [caseload, .. quarters.Append(latest.Quarter!.Value).Distinct().OrderDescending().Select(Period.Of)];
        var label = asked switch { null => latest.Label, "caseload" => caseload.Label, _ => asked };
        var period = choices.Find(choice => choice.Label == label);
        return period == default ? null : new(
            service,
            counted,
            period,
            parts.GetValueOrDefault(period.Label, []),
            [.. quarters.Take(QuartersOfTrend).Select(quarter => (quarter, parts[Period.Of(quarter).Label]))],
            choices);
    }
}
