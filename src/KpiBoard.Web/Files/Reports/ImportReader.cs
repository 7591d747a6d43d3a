using KpiBoard.Data;
using KpiBoard.Data.Jobs;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Reports;

/// <summary>Reads an import for its report.</summary>
public sealed class ImportReader(BoardDatabase database, TimeProvider clock)
{
    /// <returns>Null when there is no such import of the service, nor a run of its id.</returns>
    public async Task<ImportView?> ReadAsync(string serviceCode, Guid importId, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var run = await new JobRunStore(scope, clock).FindAsync(importId, cancellation);
        var view = new ImportView(
            service,
            importId,
            run?.Kind == JobKind.Import ? run : null,
            await new ImportStore(scope).FindAsync(importId, cancellation),
            [.. (await new FileVersionStore(scope).OfImportAsync(importId, cancellation)).OrderBy(file => file.FileName, StringComparer.Ordinal)],
            await new FindingList(scope, importId).GroupsAsync(cancellation));
        return view.State is null ? null : view;
    }
}
