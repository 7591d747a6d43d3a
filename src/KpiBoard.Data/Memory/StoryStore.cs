using KpiBoard.Counting;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Memory;

/// <summary>Case studies and children's voices. PostgreSQL shows a session that only reads none that nobody has checked.</summary>
public sealed class StoryStore(ServiceScope scope)
{
    private IQueryable<StoryRow> Own => scope.Context.Stories.Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>Of a quarter, in the order they were written.</summary>
    public async Task<IReadOnlyList<Story>> LoadAsync(Period period, CancellationToken cancellation)
    {
        var rows = await Own.Where(row => row.Period == period.Label).OrderBy(row => row.WrittenAt)
            .Select(row => new { row.StoryId, row.Kind, row.Words, row.WrittenBy, row.WrittenAt, row.CheckedBy })
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new Story(row.StoryId, Stored.Code<StoryKind>(row.Kind), row.Words, row.WrittenBy, row.WrittenAt, row.CheckedBy));
    }

    /// <summary>What a story stands beside; null when there is none.</summary>
    public async Task<Period?> PeriodOfAsync(Guid storyId, CancellationToken cancellation) =>
        await Own.Where(row => row.StoryId == storyId).Select(row => row.Period).SingleOrDefaultAsync(cancellation) is { } period ? Period.Parse(period) : null;

    /// <param name="by">The account's name.</param>
    /// <param name="writer">The account.</param>
    public async Task WriteAsync(Period period, StoryKind kind, string words, string by, string writer, DateTime now, CancellationToken cancellation)
    {
        scope.Context.Stories.Add(new()
        {
            ServiceCode = scope.ServiceCode,
            StoryId = Guid.NewGuid(),
            Period = period.Label,
            Kind = kind.ToString(),
            Words = words,
            WrittenBy = by,
            Writer = writer,
            WrittenAt = now,
        });
        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>A second person finds nothing in it that tells who the child is; false when there is none to be checked by this account.</summary>
    /// <param name="by">The account's name.</param>
    /// <param name="checker">The account: not the one that wrote it.</param>
    public async Task<bool> CheckAsync(Guid storyId, string by, string checker, DateTime now, CancellationToken cancellation) => await Own
        .Where(row => row.StoryId == storyId && row.CheckedAt == null && row.Writer != checker)
        .ExecuteUpdateAsync(row => row.SetProperty(one => one.CheckedBy, by).SetProperty(one => one.CheckedAt, now), cancellation) > 0;

    /// <summary>Takes it away for good, checked or not; false when there is none.</summary>
    public async Task<bool> RemoveAsync(Guid storyId, CancellationToken cancellation) =>
        await Own.Where(row => row.StoryId == storyId).ExecuteDeleteAsync(cancellation) > 0;
}
