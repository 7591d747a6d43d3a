using KpiBoard.Data;
using KpiBoard.Web.Hosting;

namespace KpiBoard.Web.Files.Reports;

/// <summary>Reads a page of the findings of an import.</summary>
public sealed class FindingsReader(BoardDatabase database, TimeProvider clock)
{
    internal const int OnAPage = 100;

    /// <param name="page">From 1; one there is not is the nearest.</param>
    /// <returns>Null when there is no such import.</returns>
    public async Task<FindingsView?> ReadAsync(string serviceCode, Guid importId, FindingFilter filter, int page, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        if (await new ImportStore(scope).FindAsync(importId, cancellation) is not { } import)
        {
            return null;
        }

        var list = new FindingList(scope, importId);
        var groups = await list.GroupsAsync(cancellation);
        var count = FindingList.Count(groups, filter);
        var pages = Math.Max(1, (count + OnAPage - 1) / OnAPage);
        page = Math.Clamp(page, 1, pages);
        return new(service, import, groups, count, page, pages, await list.PageAsync(filter, clock.Today(), (page - 1) * OnAPage, OnAPage, cancellation));
    }
}
