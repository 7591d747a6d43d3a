using KpiBoard.Counting;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>What readers were shown of a service before. PostgreSQL refuses it to a session that only reads.</summary>
internal sealed class ReleaseStore(ServiceScope scope)
{
    private List<ReleaseRow> remembered = [];

    /// <summary>The latest releases of each table; see <see cref="Release.Remembered"/>.</summary>
    public async Task LoadAsync(CancellationToken cancellation) => remembered = await scope.Context.Releases
        .AsNoTracking()
        .Where(row => row.ServiceCode == scope.ServiceCode)
        .OrderBy(row => row.Number)
        .ToListAsync(cancellation);

    /// <summary>Of the table that the period is in.</summary>
    public IReadOnlyList<Release> Of(Period period) => [.. RowsOf(period).Select(row => row.Read())];

    /// <summary>Remembers what is published now, where it is not what was published last, and forgets the oldest.</summary>
    public async Task AddAsync(IEnumerable<CountedPeriod> periods, DateTime countedAt, CancellationToken cancellation)
    {
        foreach (var period in periods)
        {
            var last = RowsOf(period.Period).LastOrDefault();
            if (last?.Figures == period.Figures.Figures && last.WithCounts == period.Figures.WithCounts)
            {
                continue;
            }

            scope.Context.Releases.Add(ReleaseRow.Of(period.Period, period.Figures, (last?.Number ?? 0) + 1, countedAt));
            scope.Context.Releases.RemoveRange(RowsOf(period.Period).SkipLast(Release.Remembered - 1));
        }

        await scope.Context.SaveChangesAsync(cancellation);
    }

    private IEnumerable<ReleaseRow> RowsOf(Period period) => remembered.Where(row => row.TableName == ReleaseRow.TableOf(period));
}
