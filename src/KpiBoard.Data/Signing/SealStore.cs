using System.Text.Json;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;
using KpiBoard.Data.Memory;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Signing;

/// <summary>Quarters that a board reviews and signs. Later data never changes a signed one: PostgreSQL refuses it. For sessions that see counts.</summary>
public sealed class SealStore(ServiceScope scope)
{
    /// <summary>How long the children of a signed quarter are kept. Services differ; this is what most publish for orders that ended.</summary>
    public const int YearsOfChildren = 3;

    private IQueryable<SealRow> Own => scope.Context.Seals.Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>How far the board is with a quarter.</summary>
    public async Task<QuarterSeal> LoadAsync(Period period, CancellationToken cancellation)
    {
        var row = await Own.AsNoTracking().SingleOrDefaultAsync(row => row.Period == period.Label, cancellation);
        return new(
            period,
            row is null ? null : new(row.ReviewedBy, row.ReviewedAt, row.Review, row.ReviewedPrint),
            await SignatureAsync(period, cancellation),
            await PrintAsync(period, cancellation));
    }

    /// <summary>What a quarter was signed with; null while it is not signed. For sessions that only read, too.</summary>
    public async Task<Signature?> SignatureAsync(Period period, CancellationToken cancellation)
    {
        var signed = await Own.Where(row => row.Period == period.Label && row.SignedAt != null)
            .Select(row => new { row.SignedBy, row.SignedAt, row.AsOf, row.Rules, row.ChildrenUntil, row.Files, row.Texts, row.Hash })
            .SingleOrDefaultAsync(cancellation);
        return signed is null ? null : new(
            signed.SignedBy!, signed.SignedAt!.Value, signed.AsOf!.Value, signed.Rules!, signed.ChildrenUntil!.Value,
            JsonSerializer.Deserialize<List<SealedFile>>(signed.Files!)!, JsonSerializer.Deserialize<SealedTexts>(signed.Texts!)!, signed.Hash!);
    }

    /// <summary>The periods that are signed.</summary>
    public async Task<IReadOnlyList<Period>> SignedAsync(CancellationToken cancellation) =>
        [.. (await Own.Where(row => row.SignedAt != null).OrderByDescending(row => row.Period).Select(row => row.Period).ToListAsync(cancellation)).Select(Period.Parse)];

    /// <summary>Whether a quarter is signed.</summary>
    public Task<bool> IsSealedAsync(Period period, CancellationToken cancellation) => Own.AnyAsync(row => row.Period == period.Label && row.SignedAt != null, cancellation);

    /// <summary>Keeps a review in the place of the one before; false when the quarter is signed, or is no longer what the reviewer saw.</summary>
    /// <param name="seen">See <see cref="QuarterSeal.Print"/>.</param>
    /// <param name="reviewer">The account.</param>
    public async Task<bool> ReviewAsync(Period period, string seen, string by, string reviewer, string words, DateTime now, CancellationToken cancellation)
    {
        await scope.Session.LockAsync(SealLock, cancellation);
        if (await IsSealedAsync(period, cancellation) || await PrintAsync(period, cancellation) != seen)
        {
            return false;
        }

        await Own.Where(row => row.Period == period.Label).ExecuteDeleteAsync(cancellation);
        scope.Context.Seals.Add(new()
        {
            ServiceCode = scope.ServiceCode,
            Period = period.Label,
            ReviewedBy = by,
            Reviewer = reviewer,
            ReviewedAt = ToMicroseconds(now),
            Review = words,
            ReviewedPrint = seen,
        });
        await scope.Context.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Signs a quarter that was reviewed by somebody else, and seals what it rests on; false when it is not reviewed as it stands, is signed already, or an import waits.</summary>
    /// <param name="reviewed">When the review was made that the signer read.</param>
    /// <param name="signer">The account.</param>
    public async Task<bool> SignAsync(Period period, DateTime reviewed, string by, string signer, DateTime now, CancellationToken cancellation)
    {
        // Nothing is counted meanwhile: what is sealed is what was reviewed.
        await scope.Session.LockAsync(Importer.ImportLock, cancellation);
        await scope.Session.LockAsync(SealLock, cancellation);
        if (await new FileVersionStore(scope).CountOnHoldAsync(cancellation) > 0)
        {
            return false;
        }

        var row = await Own.SingleOrDefaultAsync(row => row.Period == period.Label, cancellation);
        if (row is null or { SignedAt: not null } || row.ReviewedAt != reviewed || row.Reviewer == signer || row.ReviewedPrint != await PrintAsync(period, cancellation))
        {
            return false;
        }

        (row.SignedBy, row.SignedAt) = (by, ToMicroseconds(now));
        await FreezeAsync(row, cancellation);
        await scope.Context.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>The figures that were signed, as they are or with small counts hidden; null when the quarter is not signed.</summary>
    public async Task<PublishedPeriod?> FiguresAsync(Period period, bool withCounts, CancellationToken cancellation)
    {
        var signed = Own.AsNoTracking().Where(row => row.Period == period.Label && row.SignedAt != null);
        var figures = await (withCounts ? signed.Select(row => row.WithCounts) : signed.Select(row => row.Figures)).SingleOrDefaultAsync(cancellation);
        return figures is null ? null : PublicationRow.Read(figures);
    }

    /// <summary>The children that were signed; null when the quarter is not signed, or they may be kept no longer.</summary>
    public async Task<IReadOnlyList<ChildQuarter>?> ChildrenAsync(Period period, CancellationToken cancellation) =>
        await Own.AsNoTracking().Where(row => row.Period == period.Label).Select(row => row.Children).SingleOrDefaultAsync(cancellation) is { } children
            ? SealedChildren.Read(children)
            : null;

    /// <summary>Removes the children of signed quarters that may be kept no longer; figures and hash stay.</summary>
    /// <returns>Of how many quarters.</returns>
    public Task<int> ForgetChildrenAsync(DateOnly today, CancellationToken cancellation) => Own
        .Where(row => row.Children != null && row.ChildrenUntil < today)
        .ExecuteUpdateAsync(row => row.SetProperty(one => one.Children, (string?)null), cancellation);

    /// <summary>All that is sealed still has the hash it was signed with. Only where counts may be seen.</summary>
    public async Task<bool> IsWholeAsync(Period period, CancellationToken cancellation) =>
        await Own.AsNoTracking().SingleOrDefaultAsync(row => row.Period == period.Label && row.SignedAt != null, cancellation) is { } row
        && SealHash.Of(row) == row.Hash && (row.Children is null || SealHash.Of(row.Children) == row.ChildrenHash);

    // Any number of ours: one signature at a time.
    private const long SealLock = 20260602;

    // PostgreSQL keeps no finer time than this.
    private static DateTime ToMicroseconds(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));

    private async Task FreezeAsync(SealRow row, CancellationToken cancellation)
    {
        var published = await scope.Context.Publications.AsNoTracking().SingleAsync(figures => figures.ServiceCode == scope.ServiceCode && figures.Period == row.Period, cancellation);
        var files = await new FileVersionStore(scope).InUseAsync(cancellation);
        (row.AsOf, row.Rules) = ((await new PublicationStore(scope).LatestCountAsync(cancellation))!.AsOf, RuleBook.Version);
        row.Children = SealedChildren.Write(await scope.Context.ChildQuarters.AsNoTracking()
            .Where(child => child.ServiceCode == scope.ServiceCode && child.Period == row.Period).OrderBy(child => child.ChildId).ToListAsync(cancellation));
        (row.ChildrenHash, row.ChildrenUntil) = (SealHash.Of(row.Children), LondonDay.Of(row.SignedAt!.Value).AddYears(YearsOfChildren));
        (row.WithCounts, row.Figures) = (published.WithCounts, published.Figures);
        row.Texts = JsonSerializer.Serialize(await TextsAsync(Period.Parse(row.Period), cancellation));
        row.Files = JsonSerializer.Serialize(files.OrderBy(file => file.FileName, StringComparer.Ordinal)
            .Select(file => new SealedFile(file.FileVersionId, file.FileName, file.ContentHash, file.InUseFrom!.Value)));
        row.Hash = SealHash.Of(row);
        await new ReleaseStore(scope).KeepAsync([row.Period], cancellation);
    }

    private async Task<SealedTexts> TextsAsync(Period period, CancellationToken cancellation)
    {
        var minutes = (await new MinuteStore(scope).LoadProtectedAsync(cancellation)).Where(minute => minute.Period == period);
        return (await SaidAsync(period, cancellation)) with
        {
            Minutes = [.. minutes.Reverse().Select(minute => new SealedMinute(minute.Kind, minute.Terms.Measure, minute.Terms.Words, minute.Terms.Owner, minute.Terms.Due, minute.Closed?.Outcome))],
        };
    }

    // The texts without the minutes.
    private async Task<SealedTexts> SaidAsync(Period period, CancellationToken cancellation) => new(
        [],
        [.. (await new CommentaryStore(scope).LoadAsync(period, cancellation)).DistinctBy(commentary => commentary.Measure)],
        [.. (await new StoryStore(scope).LoadAsync(period, cancellation)).Where(story => story.CheckedBy is not null)]);

    // What a review is of: the counts, and the words that stand beside them. Minutes are taken in the meeting that signs.
    private async Task<string> PrintAsync(Period period, CancellationToken cancellation)
    {
        var counts = await scope.Context.Publications.Where(row => row.ServiceCode == scope.ServiceCode && row.Period == period.Label)
            .Select(row => row.WithCounts).SingleOrDefaultAsync(cancellation);
        return SealHash.Of(JsonSerializer.Serialize(await SaidAsync(period, cancellation)) + counts);
    }
}
