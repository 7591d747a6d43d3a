using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>Counts services into child-quarters and the caseload of a day, and puts them in the place of those before.</summary>
/// <param name="publish">Make the figures too. Hiding small counts takes long: for many services at once it is left to the count job.</param>
internal sealed class Count(BoardSession session, TimeProvider clock, DateOnly asOf, bool publish)
{
    private const string Addresses =
        $"INSERT INTO {BoardContext.Schema}.child_addresses (service_code, child_id) "
        + $"SELECT DISTINCT service_code, child_id FROM {BoardContext.Schema}.child_quarters ON CONFLICT DO NOTHING";

    private static readonly string[] Replaced = ["child_quarters", "publications", "qualities", "area_figures", "counts"];

    private readonly BulkCopy<CountRow> counts = new(session.Context);
    private readonly BulkCopy<ChildQuarterRow> childQuarters = new(session.Context);
    private readonly BulkCopy<PublicationRow> publications = new(session.Context);
    private readonly BulkCopy<QualityRow> qualities = new(session.Context);
    private readonly BulkCopy<AreaFigureRow> areaFigures = new(session.Context);

    /// <summary>Counts services side by side.</summary>
    public IReadOnlyList<CountedService> Of(IEnumerable<ServiceRecord> services) =>
        [.. services.AsParallel().AsOrdered().Select(service => CountedService.Of(service, asOf, publish))];

    /// <summary>Counts one service from its files in use.</summary>
    /// <param name="justRead">A part of it that was put in use just now: its rows need not be read back.</param>
    public async Task<CountedService> OfAsync(
        string serviceCode, IReadOnlyList<FactTable> facts, ServicePart? justRead, CancellationToken cancellation)
    {
        var scope = await session.EnterAsync(serviceCode, cancellation);
        return CountedService.Of(await ServiceFacts.LoadAsync(scope, facts, justRead, cancellation), asOf, publish);
    }

    /// <summary>Counts one service again from its files in use, in the place of what was counted before.</summary>
    public async Task<CountedService> AgainAsync(string serviceCode, CancellationToken cancellation)
    {
        var counted = await OfAsync(serviceCode, FactTables.Of(session.Context), null, cancellation);
        await ReplaceAsync([counted], cancellation);
        return counted;
    }

    /// <summary>Replaces what was counted of the services before, and their figures.</summary>
    public async Task ReplaceAsync(IReadOnlyCollection<CountedService> services, CancellationToken cancellation)
    {
        await session.EnterAllAsync([.. services.Select(service => service.ServiceCode)], cancellation);
        foreach (var table in Replaced)
        {
            await session.ExecuteAsync($"DELETE FROM {BoardContext.Schema}.{table}", cancellation);
        }

        await childQuarters.WriteAsync(session, services.SelectMany(service => service.Children), cancellation);
        await counts.WriteAsync(session, services.Select(Counted), cancellation);
        await session.ExecuteAsync(Addresses, cancellation);
        foreach (var service in services.Where(service => service.ByPeriod is not null))
        {
            await PublishAsync(service, cancellation);
        }
    }

    // Only now do the files in use say what became of their rows.
    private async Task PublishAsync(CountedService service, CancellationToken cancellation)
    {
        var scope = await session.EnterAsync(service.ServiceCode, cancellation);
        var releases = new ReleaseStore(scope);
        await releases.LoadAsync(cancellation);
        var periods = service.Publish(releases.Of);
        await publications.WriteAsync(session, periods.Select(period => period.Figures), cancellation);
        await releases.AddAsync(periods, clock.GetUtcNow().UtcDateTime, cancellation);
        var files = await new SourceFilesStore(scope).LoadAsync(cancellation);
        await qualities.WriteAsync(session, periods.Select(period => period.QualityOf(asOf, files)), cancellation);
        await areaFigures.WriteAsync(session, periods.SelectMany(period => period.AreaFiguresOf(asOf, files)), cancellation);
    }

    private CountRow Counted(CountedService service) => new()
    {
        ServiceCode = service.ServiceCode,
        AsOf = asOf,
        CountedAt = clock.GetUtcNow().UtcDateTime,
        IsPublished = service.ByPeriod is not null,
    };
}
