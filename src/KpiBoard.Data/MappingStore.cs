using KpiBoard.Data.Tables;
using KpiBoard.Import.Mappings;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>How a service's files are to be read where they say otherwise than ours.</summary>
public sealed class MappingStore(ServiceScope scope)
{
    private IQueryable<MappingRow> Rows => scope.Context.Mappings.Where(row => row.ServiceCode == scope.ServiceCode);

    /// <summary>By file, what it names, column and their name.</summary>
    public Task<List<MappingRow>> ListAsync(CancellationToken cancellation) => Rows
        .AsNoTracking()
        .OrderBy(row => row.FileName).ThenBy(row => row.Kind).ThenBy(row => row.ColumnName).ThenBy(row => row.Theirs)
        .ToListAsync(cancellation);

    public async Task<Mapping> LoadAsync(CancellationToken cancellation) => new((await ListAsync(cancellation)).ConvertAll(row => row.ToEntry()));

    /// <summary>Remembers a mapping in the place of the one before. What is in both keeps who made it, and when.</summary>
    /// <param name="by">The account's name.</param>
    public async Task RememberAsync(Mapping mapping, string by, DateTime now, CancellationToken cancellation)
    {
        var before = await ListAsync(cancellation);
        foreach (var gone in before.Where(row => !mapping.Entries.Contains(row.ToEntry())))
        {
            await ForgetAsync(gone.ToEntry(), cancellation);
        }

        var kept = before.ConvertAll(row => row.ToEntry());
        scope.Context.Mappings.AddRange(mapping.Entries.Except(kept).Select(entry => Row(entry, by, now)));
        await scope.Context.SaveChangesAsync(cancellation);
    }

    /// <summary>Forgets one entry; false when it was not remembered.</summary>
    public async Task<bool> ForgetAsync(MappingEntry entry, CancellationToken cancellation) => await Rows
        .Where(row => row.Kind == entry.Kind && row.FileName == entry.FileName && row.ColumnName == entry.ColumnName && row.Theirs == entry.Theirs)
        .ExecuteDeleteAsync(cancellation) > 0;

    /// <summary>The mapping of a sender for one service; none of a sender for more, or for any. The session may be of that service afterwards.</summary>
    internal static async Task<Mapping> OfSenderAsync(BoardSession session, IReadOnlyCollection<string>? serviceCodes, CancellationToken cancellation) =>
        serviceCodes is { Count: 1 } ? await new MappingStore(await session.EnterAsync(serviceCodes.Single(), cancellation)).LoadAsync(cancellation) : Mapping.None;

    private MappingRow Row(MappingEntry entry, string by, DateTime now) => new()
    {
        ServiceCode = scope.ServiceCode,
        Kind = entry.Kind,
        FileName = entry.FileName,
        ColumnName = entry.ColumnName,
        Theirs = entry.Theirs,
        Ours = entry.Ours,
        MadeBy = by,
        MadeAt = now,
    };
}
