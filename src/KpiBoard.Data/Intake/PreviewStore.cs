using KpiBoard.Counting.Changes;
using KpiBoard.Import;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Intake;

/// <summary>Counts a service as it is and as it would be with other files. Nothing is written.</summary>
public sealed class PreviewStore(ServiceScope scope)
{
    /// <summary>Of an import on hold; null when none of that id is.</summary>
    public async Task<Preview?> OfHeldAsync(Guid importId, DateOnly asOf, CancellationToken cancellation) =>
        await Exchange.OfHeldAsync(scope, importId, cancellation) is { } exchange ? await OfAsync(exchange, asOf, cancellation) : null;

    /// <summary>Of a version that was replaced or discarded, put back; null when there is none of that id.</summary>
    public async Task<Preview?> OfKeptAsync(Guid versionId, DateOnly asOf, CancellationToken cancellation) =>
        await Exchange.OfKeptAsync(scope, versionId, cancellation) is { } exchange ? await OfAsync(exchange, asOf, cancellation) : null;

    private async Task<Preview> OfAsync(Exchange exchange, DateOnly asOf, CancellationToken cancellation)
    {
        var before = await ServiceFacts.LoadAsync(scope, exchange.InUse, cancellation);
        var after = await ServiceFacts.LoadAsync(scope, exchange.Then, cancellation);
        var periods = ServiceChange.Between(before, after, asOf);
        return new(exchange.Seen, asOf, exchange.Coming, periods, await SetAsideAsync(exchange.Coming[0].ImportId, periods, cancellation));
    }

    private async Task<ILookup<string, Finding>> SetAsideAsync(Guid importId, IReadOnlyList<PeriodChange> periods, CancellationToken cancellation)
    {
        var moved = periods.SelectMany(period => period.Children)
            .Where(child => child.Movement != Movement.ComesIn)
            .Select(child => child.ChildId)
            .Distinct()
            .ToList();
        var error = nameof(Severity.Error);
        var rows = await scope.Context.Findings.AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && row.ImportId == importId && row.Severity == error && row.ChildId != null && moved.Contains(row.ChildId))
            .OrderBy(row => row.Number)
            .ToListAsync(cancellation);
        return rows.ToLookup(row => row.ChildId!, row => row.ToFinding(), StringComparer.Ordinal);
    }
}
