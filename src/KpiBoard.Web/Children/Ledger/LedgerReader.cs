using KpiBoard.Counting;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Splits;
using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>Reads the children behind a figure, for those with the child-level permission.</summary>
public sealed class LedgerReader(BoardDatabase database)
{
    /// <returns>Null when there is no such service, or no such figure.</returns>
    public async Task<LedgerView?> ReadAsync(string serviceCode, AskedLedger asked, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (asked.ToMeasure() is not { } measure || asked.ToPart() is not { } part
            || await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        return await new PublicationStore(scope).LatestCountAsync(cancellation) is not { } counted
            ? new(service, null, [], new Dictionary<string, Guid>(), [])
            : asked.ToPeriod(counted.AsOf) is { } period
            ? await ReadAsync(scope, service, (measure, period, part.Split, part.Value), counted.AsOf, cancellation)
            : null;
    }

    private static async Task<LedgerView> ReadAsync(
        ServiceScope scope, ServiceRow service, (Measure Measure, Period Period, Split Split, string Value) figure, DateOnly asOf, CancellationToken cancellation)
    {
        var quarters = new ChildQuarterStore(scope);
        var children = await quarters.LoadAsync(figure.Period, cancellation);
        var isOfAll = figure.Split.Name == Split.All.Name;
        return new(
            service,
            FigureLedger.Of(figure.Measure, figure.Period, children, figure.Split, figure.Value),
            isOfAll ? OutOfCohort.Of(await ServiceFacts.LoadAsync(scope, cancellation), figure.Period, asOf) : [],
            await new ChildStore(scope).AddressesAsync(cancellation),
            [.. (await quarters.PeriodsAsync(cancellation)).Append(figure.Period).Distinct().OrderByDescending(period => period.Label, StringComparer.Ordinal)]);
    }
}
