using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The stored product of counting: one row a child a quarter.</summary>
public sealed class ChildQuarterStore(ServiceScope scope)
{
    /// <summary>The child-quarters of one quarter.</summary>
    public async Task<List<ChildQuarter>> LoadAsync(Quarter quarter, CancellationToken cancellation)
    {
        var label = quarter.ToString();
        var rows = await scope.Context.ChildQuarters
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && row.Quarter == label)
            .OrderBy(row => row.ChildId)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToChildQuarter());
    }

    /// <summary>Every child-quarter of the service.</summary>
    public async Task<List<ChildQuarter>> LoadAllAsync(CancellationToken cancellation)
    {
        var rows = await scope.Context.ChildQuarters
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .OrderBy(row => row.Quarter)
            .ThenBy(row => row.ChildId)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToChildQuarter());
    }
}
