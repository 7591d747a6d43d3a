using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The log of lists of children that were taken away.</summary>
public sealed class ChildExportStore(ServiceScope scope)
{
    /// <param name="what">Which list, and how it was narrowed; without any child's name.</param>
    /// <param name="children">How many are on it.</param>
    /// <param name="by">The account's name.</param>
    public async Task AddAsync(string what, int children, string by, DateTime now, CancellationToken cancellation)
    {
        scope.Context.ChildExports.Add(new()
        {
            ServiceCode = scope.ServiceCode,
            ExportId = Guid.CreateVersion7(now),
            ExportedAt = now,
            ExportedBy = by,
            What = what,
            Children = children,
        });
        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>The latest, the newest first.</summary>
    public Task<List<ChildExportRow>> LatestAsync(int most, CancellationToken cancellation) => scope.Context.ChildExports
        .AsNoTracking()
        .Where(row => row.ServiceCode == scope.ServiceCode)
        .OrderByDescending(row => row.ExportedAt)
        .ThenByDescending(row => row.ExportId)
        .Take(most)
        .ToListAsync(cancellation);
}
