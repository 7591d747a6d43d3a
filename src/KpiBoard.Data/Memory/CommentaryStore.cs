using KpiBoard.Counting;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Memory;

/// <summary>What is said of the figures of a quarter. Every version stays.</summary>
public sealed class CommentaryStore(ServiceScope scope)
{
    /// <summary>Every version, by measure, the newest first.</summary>
    public async Task<IReadOnlyList<Commentary>> LoadAsync(Period period, CancellationToken cancellation) => await scope.Context.Commentaries
        .Where(row => row.ServiceCode == scope.ServiceCode && row.Period == period.Label)
        .OrderBy(row => row.Measure).ThenByDescending(row => row.Version)
        .Select(row => new Commentary(row.Measure == "" ? null : row.Measure, row.Version, row.Words, row.WrittenBy, row.WrittenAt))
        .ToListAsync(cancellation);

    /// <summary>Adds a version; false when the newest is not the one that the writer had read.</summary>
    /// <param name="measure">Null for the quarter as a whole.</param>
    /// <param name="read">The version that the writer had before them; 0 for none.</param>
    public async Task<bool> WriteAsync(Period period, string? measure, int read, string words, string by, DateTime now, CancellationToken cancellation)
    {
        await scope.Session.LockAsync(CommentaryLock, cancellation);
        var of = measure ?? "";
        var newest = await scope.Context.Commentaries
            .Where(row => row.ServiceCode == scope.ServiceCode && row.Period == period.Label && row.Measure == of)
            .MaxAsync(row => (int?)row.Version, cancellation) ?? 0;
        if (newest != read)
        {
            return false;
        }

        scope.Context.Commentaries.Add(new()
        {
            ServiceCode = scope.ServiceCode,
            Period = period.Label,
            Measure = of,
            Version = newest + 1,
            Words = words,
            WrittenBy = by,
            WrittenAt = now,
        });
        await scope.Context.SaveChangesAsync(cancellation);
        return true;
    }

    // Any number of ours: two who write at once are to see each other.
    private const long CommentaryLock = 20260601;
}
