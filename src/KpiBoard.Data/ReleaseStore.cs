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

    /// <summary>Of the quarter, or of the caseload of that day: other days have other children.</summary>
    public IReadOnlyList<Release> Of(Period period) => [.. RowsOf(period).Select(row => row.Read())];

    /// <summary>Remembers what is published now, where it is not what was published last, and forgets the oldest but those that a signed quarter, a pack or a minute shows, and caseloads of other days.</summary>
    public async Task AddAsync(IReadOnlyList<CountedPeriod> periods, DateTime countedAt, CancellationToken cancellation)
    {
        // Days have hyphens, quarters have none.
        var days = periods.Where(period => period.Period.Day is not null).Select(period => period.Period.Label).ToHashSet(StringComparer.Ordinal);
        scope.Context.Releases.RemoveRange(remembered.Where(row => days.Count > 0 && row.Period.Contains('-', StringComparison.Ordinal) && !days.Contains(row.Period)));
        foreach (var period in periods)
        {
            var last = RowsOf(period.Period).LastOrDefault();
            if (last?.Figures == period.Figures.Figures && last.WithCounts == period.Figures.WithCounts)
            {
                continue;
            }

            scope.Context.Releases.Add(ReleaseRow.Of(period.Figures, (last?.Number ?? 0) + 1, countedAt));
            scope.Context.Releases.RemoveRange(RowsOf(period.Period).SkipLast(Release.Remembered - 1).Where(row => !row.IsSealed));
        }

        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>Never forgets what was released last of quarters: it stands on paper, or beside a minute.</summary>
    public Task KeepAsync(IReadOnlyCollection<string> periods, CancellationToken cancellation) => scope.Context.Releases
        .Where(row => row.ServiceCode == scope.ServiceCode && periods.Contains(row.Period)
            && !scope.Context.Releases.Any(later => later.ServiceCode == row.ServiceCode && later.Period == row.Period && later.Number > row.Number))
        .ExecuteUpdateAsync(row => row.SetProperty(one => one.IsSealed, true), cancellation);

    private IEnumerable<ReleaseRow> RowsOf(Period period) => remembered.Where(row => row.Period == period.Label);
}
