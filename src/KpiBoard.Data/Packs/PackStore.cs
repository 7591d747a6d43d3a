using System.Linq.Expressions;
using System.Text.Json;
using KpiBoard.Data.Tables;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data.Packs;

/// <summary>The packs of a service. To a session that only reads, PostgreSQL shows protected ones alone.</summary>
public sealed class PackStore(ServiceScope scope)
{
    /// <summary>How many packs a page lists.</summary>
    public const int Listed = 50;

    private IQueryable<PackRow> Packs => scope.Context.Packs.AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>Looks for a pack by its code among several services; the session is of none of them afterwards.</summary>
    public static async Task<PackSummary?> FindByCodeAsync(
        BoardSession session, IReadOnlyCollection<string> serviceCodes, string code, CancellationToken cancellation)
    {
        await session.EnterAllAsync(serviceCodes, cancellation);
        return await session.Context.Packs.Where(row => row.Code == code && row.State == PackState.Made).Select(PackSummary.OfRow).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The newest first.</summary>
    public Task<List<PackSummary>> ListAsync(CancellationToken cancellation) =>
        Packs.OrderByDescending(row => row.AskedAt).ThenByDescending(row => row.PackId).Take(Listed).Select(PackSummary.OfRow).ToListAsync(cancellation);

    /// <summary>Null when there is none of that id.</summary>
    public Task<PackSummary?> FindAsync(Guid packId, CancellationToken cancellation) =>
        Packs.Where(row => row.PackId == packId).Select(PackSummary.OfRow).SingleOrDefaultAsync(cancellation);

    /// <summary>Null when there is no such pack, or it is not made.</summary>
    public Task<byte[]?> FileAsync(Guid packId, PackFile file, CancellationToken cancellation) => Packs
        .Where(row => row.PackId == packId)
        .Select<PackRow, byte[]?>(file switch
        {
            PackFile.Pdf => row => row.Pdf,
            PackFile.Xlsx => row => row.Xlsx,
            _ => row => row.Csv,
        })
        .SingleOrDefaultAsync(cancellation);

    /// <summary>Every figure that a pack shows.</summary>
    public async Task<IReadOnlyList<ReceiptFigure>> FiguresAsync(Guid packId, CancellationToken cancellation) =>
        await ReadAsync<ReceiptFigure>(packId, row => row.Figures, cancellation);

    /// <summary>The files that a pack was counted from.</summary>
    public async Task<IReadOnlyList<FileInPack>> FilesAsync(Guid packId, CancellationToken cancellation) =>
        await ReadAsync<FileInPack>(packId, row => row.Files, cancellation);

    /// <summary>The versions of files that were counted at a moment.</summary>
    public async Task<IReadOnlyList<FileInPack>> CountedAsync(DateTime countedAt, CancellationToken cancellation) => await scope.Context.VersionUses
        .Where(use => use.ServiceCode == scope.ServiceCode && use.InUseFrom <= countedAt && (use.InUseUntil == null || use.InUseUntil > countedAt))
        .Join(
            scope.Context.FileVersions.Where(version => version.ServiceCode == scope.ServiceCode),
            use => use.FileVersionId,
            version => version.FileVersionId,
            (_, version) => version)
        .Join(
            scope.Context.Imports.Where(import => import.ServiceCode == scope.ServiceCode),
            version => version.ImportId,
            import => import.ImportId,
            (version, import) => new { version.FileVersionId, version.FileName, import.ReceivedAt })
        .OrderBy(version => version.FileName)
        .Select(version => new FileInPack(version.FileVersionId, version.FileName, version.ReceivedAt))
        .ToListAsync(cancellation);

    public async Task AskAsync(AskedPack asked, DateTime now, CancellationToken cancellation)
    {
        scope.Context.Packs.Add(new()
        {
            ServiceCode = scope.ServiceCode,
            PackId = asked.PackId,
            Code = asked.Code,
            Title = asked.Title,
            Choice = asked.Choice,
            Period = asked.Period,
            Form = asked.Form,
            AskedBy = asked.AskedBy,
            AskedAt = now,
            State = PackState.Asked,
        });
        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>Says what is being done. One that failed is tried again; one that was made stays so.</summary>
    public Task SayAsync(Guid packId, string progress, CancellationToken cancellation) => Own(packId)
        .Where(row => row.State != PackState.Made)
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, PackState.Asked).SetProperty(row => row.Progress, progress).SetProperty(row => row.Failure, (string?)null),
            cancellation);

    /// <summary>Keeps what was made.</summary>
    public async Task KeepAsync(Guid packId, MadePack made, DateTime now, CancellationToken cancellation)
    {
        await new ReleaseStore(scope).KeepAsync([.. made.Figures.Select(figure => figure.Period).Distinct()], cancellation);
        var (files, figures) = (JsonSerializer.Serialize(made.Files), JsonSerializer.Serialize(made.Figures));
        await Own(packId).Where(row => row.State != PackState.Made).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, PackState.Made)
                .SetProperty(row => row.Progress, (string?)null)
                .SetProperty(row => row.Failure, (string?)null)
                .SetProperty(row => row.MadeAt, now)
                .SetProperty(row => row.AsOf, made.AsOf)
                .SetProperty(row => row.Rules, made.Rules)
                .SetProperty(row => row.Files, files)
                .SetProperty(row => row.Figures, figures)
                .SetProperty(row => row.Pdf, made.Pdf)
                .SetProperty(row => row.Xlsx, made.Xlsx)
                .SetProperty(row => row.Csv, made.Csv),
            cancellation);
    }

    /// <summary>Says why it could not be made; a pack that was made stays.</summary>
    public Task FailAsync(Guid packId, string sentence, CancellationToken cancellation) => Own(packId)
        .Where(row => row.State != PackState.Made)
        .ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, PackState.Failed).SetProperty(row => row.Progress, (string?)null).SetProperty(row => row.Failure, sentence),
            cancellation);

    private IQueryable<PackRow> Own(Guid packId) => scope.Context.Packs.Where(row => row.ServiceCode == scope.ServiceCode && row.PackId == packId);

    private async Task<List<T>> ReadAsync<T>(Guid packId, Expression<Func<PackRow, string?>> stored, CancellationToken cancellation) =>
        await Packs.Where(row => row.PackId == packId).Select(stored).SingleOrDefaultAsync(cancellation) is { } json
            ? JsonSerializer.Deserialize<List<T>>(json)!
            : [];
}
