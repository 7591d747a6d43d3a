using KpiBoard.Data;
using KpiBoard.Data.Intake;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.History;

/// <summary>Reads every version of every file of a service.</summary>
public sealed class HistoryReader(BoardDatabase database)
{
    /// <param name="page">From 1.</param>
    /// <returns>Null when there is no such service, or no such page.</returns>
    public async Task<HistoryView?> ReadAsync(string serviceCode, int page, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var history = new HistoryStore(await session.EnterAsync(serviceCode, cancellation));
        var imports = await history.CountAsync(cancellation);
        return page >= 1 && (page == 1 || (page - 1) * HistoryStore.PageSize < imports)
            ? new(service, page, imports, await history.PageAsync(page, cancellation))
            : null;
    }
}

/// <summary>What the history page shows.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Imports">On all pages.</param>
public sealed record HistoryView(ServiceRow Service, int Page, int Imports, IReadOnlyList<HistoryEntry> Entries)
{
    public bool HasOlder => Page * HistoryStore.PageSize < Imports;
}
