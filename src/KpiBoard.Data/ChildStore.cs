using KpiBoard.Counting.Cohort;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Children under their random ids, for those who may open a child.</summary>
public sealed class ChildStore(ServiceScope scope)
{
    private IQueryable<ChildAddressRow> Addresses =>
        scope.Context.ChildAddresses.AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>The random id of every child that was ever counted, by its child id.</summary>
    public Task<Dictionary<string, Guid>> AddressesAsync(CancellationToken cancellation) =>
        Addresses.ToDictionaryAsync(row => row.ChildId, row => row.Address, cancellation);

    /// <summary>Every quarter and caseload of one child, by its random id; none when there is no such child.</summary>
    public async Task<List<ChildQuarter>> LoadAsync(Guid address, CancellationToken cancellation)
    {
        var rows = await scope.Context.ChildQuarters
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode && Addresses.Any(child => child.Address == address && child.ChildId == row.ChildId))
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => row.ToChildQuarter());
    }
}
