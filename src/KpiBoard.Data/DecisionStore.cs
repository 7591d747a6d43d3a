using KpiBoard.Counting.Conflicts;
using KpiBoard.Import.Matching;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>What people of a service decided about its rows.</summary>
internal sealed class DecisionStore(ServiceScope scope)
{
    public async Task<Decisions> LoadAsync(CancellationToken cancellation) =>
        new(await TiesAsync(cancellation)) { Rulings = await RulingsAsync(cancellation) };

    /// <summary>The ties of several services; of every service for null. The session is of none of them afterwards.</summary>
    public static async Task<IReadOnlyList<Tie>> TiesAsync(
        BoardSession session, IReadOnlyCollection<string>? serviceCodes, CancellationToken cancellation)
    {
        serviceCodes ??= (await new ServiceStore(session).ListAsync(cancellation)).ConvertAll(service => service.ServiceCode);
        await session.EnterAllAsync(serviceCodes, cancellation);
        return await session.Context.Ties.AsNoTracking()
            .Select(row => new Tie(row.ServiceCode, row.Upn, row.ChildId))
            .ToListAsync(cancellation);
    }

    public Task<List<Tie>> TiesAsync(CancellationToken cancellation) => scope.Context.Ties
        .AsNoTracking()
        .Where(row => row.ServiceCode == scope.ServiceCode)
        .OrderBy(row => row.Upn)
        .Select(row => new Tie(row.ServiceCode, row.Upn, row.ChildId))
        .ToListAsync(cancellation);

    private async Task<IReadOnlyList<Ruling>> RulingsAsync(CancellationToken cancellation)
    {
        var rows = await scope.Context.Rulings
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .OrderBy(row => row.RuledAt)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToRuling());
    }
}
