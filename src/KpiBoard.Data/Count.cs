using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>Counts services anew from their files in use into child-quarters, in the place of those before.</summary>
internal sealed class Count(BoardSession session, DateOnly asOf, IReadOnlyList<FactTable> facts, IReadOnlyDictionary<string, ServicePart> justRead)
{
    // So many services are counted side by side: their facts are in memory together.
    private const int AtOnce = 16;

    private readonly BulkCopy<ChildQuarterRow> childQuarters = new(session.Context);

    public Count(BoardSession session, DateOnly asOf)
        : this(session, asOf, FactTables.Of(session.Context), new Dictionary<string, ServicePart>())
    {
    }

    public async Task OfAsync(IReadOnlyList<string> serviceCodes, CancellationToken cancellation)
    {
        var rows = new List<ChildQuarterRow>();
        foreach (var codes in serviceCodes.Chunk(AtOnce))
        {
            var services = new List<ServiceRecord>();
            foreach (var code in codes)
            {
                var scope = await session.EnterAsync(code, cancellation);
                services.Add(await ServiceFacts.LoadAsync(scope, facts, justRead.GetValueOrDefault(code), cancellation));
            }

            rows.AddRange(services.AsParallel().AsOrdered().SelectMany(service => Cohorts.ByQuarter(service, asOf).Select(ChildQuarterRow.Of)));
        }

        await session.EnterAllAsync(serviceCodes, cancellation);
        await session.ExecuteAsync($"DELETE FROM {BoardContext.Schema}.child_quarters", cancellation);
        await childQuarters.SendAsync(session, rows, cancellation);
        await childQuarters.InsertAsync(session, cancellation);
    }
}
