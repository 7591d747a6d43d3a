using KpiBoard.Counting.Cohort;
using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>Counts services anew from their files in use into child-quarters, in the place of those before.</summary>
internal sealed class Count(BoardSession session, DateOnly asOf, IReadOnlyList<FactTable> facts, IReadOnlyDictionary<string, ServicePart> justRead)
{
    private readonly BulkCopy<ChildQuarterRow> childQuarters = new(session.Context);

    public Count(BoardSession session, DateOnly asOf)
        : this(session, asOf, FactTables.Of(session.Context), new Dictionary<string, ServicePart>())
    {
    }

    public async Task OfAsync(IReadOnlyList<string> serviceCodes, CancellationToken cancellation)
    {
        var rows = new List<ChildQuarterRow>();
        foreach (var code in serviceCodes)
        {
            var scope = await session.EnterAsync(code, cancellation);
            var service = await ServiceFacts.LoadAsync(scope, facts, justRead.GetValueOrDefault(code), cancellation);
            rows.AddRange(Cohorts.ByQuarter(service, asOf).Select(ChildQuarterRow.Of));
        }

        await childQuarters.SendAsync(session, rows, cancellation);
        foreach (var code in serviceCodes)
        {
            var scope = await session.EnterAsync(code, cancellation);
            await new ChildQuarterStore(scope).DeleteAsync(cancellation);
            await childQuarters.InsertAsync(scope, cancellation);
        }
    }
}
