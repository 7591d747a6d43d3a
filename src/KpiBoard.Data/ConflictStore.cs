using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Where a service's case record and education returns disagree, and what people ruled.</summary>
public sealed class ConflictStore(ServiceScope scope)
{
    private IQueryable<RulingRow> Rulings => scope.Context.Rulings.Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>The conflicts that nobody has ruled on, those first that would move most figures.</summary>
    public async Task<IReadOnlyList<OpenConflict>> OpenAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var (service, rulings) = await ServiceFacts.LoadUnruledAsync(scope, cancellation);
        var settled = ConflictBook.Settle(service, rulings);
        var effects = new RulingEffects(settled, asOf);
        return
        [
            .. ConflictBook.Open(service, settled, rulings, asOf)
                .Select(conflict => new OpenConflict(conflict, effects.Of(conflict, isForCase: true), effects.Of(conflict, isForCase: false)))
                .OrderByDescending(open => open.IfCase.Count + open.IfReturn.Count)
                .ThenBy(open => open.Conflict.ChildId, StringComparer.Ordinal)
                .ThenBy(open => open.Conflict.Kind),
        ];
    }

    /// <summary>How many conflicts nobody has ruled on.</summary>
    public async Task<int> CountOpenAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var (service, rulings) = await ServiceFacts.LoadUnruledAsync(scope, cancellation);
        return ConflictBook.Open(service, ConflictBook.Settle(service, rulings), rulings, asOf).Count;
    }

    /// <summary>The conflicts that were ruled on, the latest first.</summary>
    public async Task<IReadOnlyList<RuledConflict>> RuledAsync(CancellationToken cancellation)
    {
        var rows = await Rulings.AsNoTracking().OrderByDescending(row => row.RuledAt).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return [];
        }

        var conflicts = Of((await ServiceFacts.LoadUnruledAsync(scope, cancellation)).Service);
        return rows.ConvertAll(row => new RuledConflict(
            row.RulingId, row.ToRuling(), row.Reason, row.RuledBy, row.RuledAt, conflicts[row.ChildId].FirstOrDefault(row.ToRuling().IsOf)));
    }

    /// <summary>Keeps a ruling on an open conflict; false when there is none of the key.</summary>
    internal async Task<bool> RuleAsync(string key, Verdict verdict, DateOnly asOf, DateTime now, CancellationToken cancellation)
    {
        if ((await OpenAsync(asOf, cancellation)).FirstOrDefault(open => open.Key == key) is not { } open)
        {
            return false;
        }

        scope.Context.Rulings.Add(RulingRow.Of(scope.ServiceCode, open.Conflict, verdict, now));
        await scope.Context.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Takes a ruling back; false when there is none of the id.</summary>
    internal async Task<bool> WithdrawAsync(Guid rulingId, CancellationToken cancellation) =>
        await Rulings.Where(row => row.RulingId == rulingId).ExecuteDeleteAsync(cancellation) > 0;

    private static ILookup<string, Conflict> Of(ServiceRecord service) =>
        ConflictBook.Of(service).ToLookup(conflict => conflict.ChildId, StringComparer.Ordinal);
}
