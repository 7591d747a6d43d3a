using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>Counts services into child-quarters and the caseload of a day, and puts them in the place of those before.</summary>
internal sealed class Count(BoardSession session, TimeProvider clock, DateOnly asOf)
{
    private const string Addresses =
        $"INSERT INTO {BoardContext.Schema}.child_addresses (service_code, child_id) "
        + $"SELECT DISTINCT service_code, child_id FROM {BoardContext.Schema}.child_quarters ON CONFLICT DO NOTHING";

    private readonly BulkCopy<CountRow> counts = new(session.Context);
    private readonly BulkCopy<ChildQuarterRow> childQuarters = new(session.Context);

    /// <summary>Counts services side by side.</summary>
    public IReadOnlyList<ChildQuarterRow> Of(IEnumerable<ServiceRecord> services) =>
        [.. services.AsParallel().AsOrdered().SelectMany(Rows)];

    /// <summary>Counts one service from its files in use.</summary>
    /// <param name="justRead">A part of it that was put in use just now: its rows need not be read back.</param>
    public async Task<IReadOnlyList<ChildQuarterRow>> OfAsync(
        string serviceCode, IReadOnlyList<FactTable> facts, ServicePart? justRead, CancellationToken cancellation)
    {
        var scope = await session.EnterAsync(serviceCode, cancellation);
        return Of([await ServiceFacts.LoadAsync(scope, facts, justRead, cancellation)]);
    }

    /// <summary>Counts one service again from its files in use, in the place of what was counted before.</summary>
    public async Task<IReadOnlyList<ChildQuarterRow>> AgainAsync(string serviceCode, CancellationToken cancellation)
    {
        var rows = await OfAsync(serviceCode, FactTables.Of(session.Context), null, cancellation);
        await ReplaceAsync([serviceCode], rows, cancellation);
        return rows;
    }

    /// <summary>Replaces all child-quarters of the services.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<string> serviceCodes, IEnumerable<ChildQuarterRow> rows, CancellationToken cancellation)
    {
        await session.EnterAllAsync(serviceCodes, cancellation);
        await session.ExecuteAsync($"DELETE FROM {BoardContext.Schema}.child_quarters", cancellation);
        await session.ExecuteAsync($"DELETE FROM {BoardContext.Schema}.counts", cancellation);
        await childQuarters.WriteAsync(session, rows, cancellation);
        await counts.WriteAsync(session, serviceCodes.Select(Counted), cancellation);
        await session.ExecuteAsync(Addresses, cancellation);
    }

    private IEnumerable<ChildQuarterRow> Rows(ServiceRecord service) =>
        Cohorts.ByQuarter(service, asOf).Concat(Cohorts.Caseload(service, asOf)).Select(ChildQuarterRow.Of);

    private CountRow Counted(string serviceCode) =>
        new() { ServiceCode = serviceCode, AsOf = asOf, CountedAt = clock.GetUtcNow().UtcDateTime };
}
