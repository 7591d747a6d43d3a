using System.Linq.Expressions;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The figures of a service, ready to be shown.</summary>
public sealed class PublicationStore(ServiceScope scope)
{
    /// <summary>When the service was counted last; null when it never was.</summary>
    public Task<CountRow?> LatestCountAsync(CancellationToken cancellation) => scope.Context.Counts
        .AsNoTracking()
        .SingleOrDefaultAsync(row => row.ServiceCode == scope.ServiceCode, cancellation);

    /// <summary>The figures of every period by its label, small counts hidden.</summary>
    public Task<Dictionary<string, PublishedPeriod>> LoadProtectedAsync(CancellationToken cancellation) =>
        LoadAsync(row => new(row.Period, row.Figures), cancellation);

    /// <summary>The figures of every period by its label, as they are. PostgreSQL refuses them to a session that only reads.</summary>
    public Task<Dictionary<string, PublishedPeriod>> LoadWithCountsAsync(CancellationToken cancellation) =>
        LoadAsync(row => new(row.Period, row.WithCounts), cancellation);

    private async Task<Dictionary<string, PublishedPeriod>> LoadAsync(Expression<Func<PublicationRow, Stored>> stored, CancellationToken cancellation)
    {
        var rows = await scope.Context.Publications
            .AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .Select(stored)
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Period, row => PublicationRow.Read(row.Figures), StringComparer.Ordinal);
    }

    private sealed record Stored(string Period, string Figures);
}
