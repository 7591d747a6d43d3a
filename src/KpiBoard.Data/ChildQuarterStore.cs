using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The stored product of counting: one row a child a quarter, and one a child of the caseload on the day it was counted.</summary>
public sealed class ChildQuarterStore(ServiceScope scope)
{
    /// <summary>The child-quarters of one quarter, or the caseload of one day.</summary>
    public Task<List<ChildQuarter>> LoadAsync(Period period, CancellationToken cancellation) => LoadAsync([period], cancellation);

    /// <summary>Those of several.</summary>
    public async Task<List<ChildQuarter>> LoadAsync(IReadOnlyCollection<Period> periods, CancellationToken cancellation)
    {
        var labels = periods.Select(period => period.Label).ToList();
        var rows = await scope.Context.ChildQuarters
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && labels.Contains(row.Period))
            .OrderBy(row => row.Period)
            .ThenBy(row => row.ChildId)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToChildQuarter());
    }

    /// <summary>Every child-quarter of the service, its caseload among them.</summary>
    public async Task<List<ChildQuarter>> LoadAllAsync(CancellationToken cancellation)
    {
        var rows = await scope.Context.ChildQuarters
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .OrderBy(row => row.Period)
            .ThenBy(row => row.ChildId)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToChildQuarter());
    }

    /// <summary>The quarters with a child, the newest first, and the caseload's day.</summary>
    public async Task<IReadOnlyList<Period>> PeriodsAsync(CancellationToken cancellation)
    {
        var labels = await scope.Context.ChildQuarters
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .Select(row => row.Period)
            .Distinct()
            .ToListAsync(cancellation);
        return [.. labels.OrderDescending(StringComparer.Ordinal).Select(Period.Parse)];
    }

    /// <summary>The children of any of the periods.</summary>
    public async Task<IReadOnlySet<string>> ChildrenOfAsync(IReadOnlyList<Period> periods, CancellationToken cancellation)
    {
        var labels = periods.Select(period => period.Label).ToList();
        var children = await scope.Context.ChildQuarters
            .Where(row => row.ServiceCode == scope.ServiceCode && labels.Contains(row.Period))
            .Select(row => row.ChildId)
            .Distinct()
            .ToListAsync(cancellation);
        return children.ToHashSet(StringComparer.Ordinal);
    }
}
