using KpiBoard.Counting.Interpretation;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>What is aimed at: by the service, and by the nation.</summary>
public sealed class TargetStore(ServiceScope scope)
{
    private IQueryable<TargetRow> Own => scope.Context.Targets.Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>Of the nation's targets alone. Only who holds the database's key may ask.</summary>
    public static async Task<TargetStore> OfTheNationAsync(BoardSession session, CancellationToken cancellation) => new(await session.EnterAsync(TargetRow.Nation, cancellation));

    /// <summary>The service's and the nation's, by measure and first day.</summary>
    public async Task<IReadOnlyList<Target>> LoadAsync(CancellationToken cancellation)
    {
        // Who only reads may not see who set it.
        var rows = await scope.Context.Targets
            .Where(row => row.ServiceCode == scope.ServiceCode || row.ServiceCode == TargetRow.Nation)
            .OrderBy(row => row.Measure).ThenBy(row => row.FromDay).ThenBy(row => row.ServiceCode)
            .Select(row => new { row.ServiceCode, row.Measure, row.Share, row.FromDay, row.Until })
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new Target(row.Measure, row.ServiceCode == TargetRow.Nation ? null : row.ServiceCode, row.Share, row.FromDay, row.Until));
    }

    /// <summary>Sets a target of the service, in the place of one from the same day.</summary>
    /// <param name="by">The account's name.</param>
    public async Task SetAsync(Target target, string by, DateTime now, CancellationToken cancellation)
    {
        await RemoveAsync(target.Measure, target.From, cancellation);
        scope.Context.Targets.Add(new()
        {
            ServiceCode = scope.ServiceCode,
            Measure = target.Measure,
            FromDay = target.From,
            Until = target.Until,
            Share = target.Share,
            SetBy = by,
            SetAt = now,
        });
        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>False when the service had set none from that day.</summary>
    public async Task<bool> RemoveAsync(string measure, DateOnly from, CancellationToken cancellation) =>
        await Own.Where(row => row.Measure == measure && row.FromDay == from).ExecuteDeleteAsync(cancellation) > 0;
}
