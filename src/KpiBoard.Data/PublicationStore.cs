using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The published figures of a service: small counts hidden. All that those see who may not see children.</summary>
public sealed class PublicationStore(ServiceScope scope)
{
    /// <summary>When the service was counted last; null when it never was.</summary>
    public Task<CountRow?> LatestCountAsync(CancellationToken cancellation) => scope.Context.Counts
        .AsNoTracking()
        .SingleOrDefaultAsync(row => row.ServiceCode == scope.ServiceCode, cancellation);

    /// <summary>The figures of every period by its label.</summary>
    public async Task<Dictionary<string, PublishedPeriod>> LoadAsync(CancellationToken cancellation)
    {
        var rows = await scope.Context.Publications
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Period, row => PublicationRow.Read(row.Figures), StringComparer.Ordinal);
    }
}
