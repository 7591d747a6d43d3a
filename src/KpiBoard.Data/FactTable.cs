using KpiBoard.Data.Tables;
using KpiBoard.Import;
using KpiBoard.Import.Reading;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The table of one file's rows: writes them in bulk, and reads them back as an import does.</summary>
internal abstract class FactTable(FileKind kind)
{
    public FileKind Kind => kind;

    /// <summary>Writes the rows of several services, which are entered.</summary>
    public abstract Task WriteAsync(BoardSession session, IEnumerable<ServicePart> parts, CancellationToken cancellation);

    /// <summary>Adds the rows of a version of the file to a service's rows, in the order of their lines.</summary>
    /// <param name="naming">Only rows that name this child; null for all.</param>
    public abstract Task LoadAsync(ServiceScope scope, Guid version, ServiceRows into, CancellationToken cancellation, ChildKeys? naming = null);
}

/// <param name="rowsOf">The table's rows of a service's rows, for a version of the file.</param>
/// <param name="load">Adds a row of the table to a service's rows.</param>
internal sealed class FactTable<T>(
    BoardContext context, FileKind kind, Func<Guid, ServiceRows, IEnumerable<T>> rowsOf, Action<ServiceRows, T> load)
    : FactTable(kind)
    where T : RowOfFile
{
    private readonly BulkCopy<T> copy = new(context);

    public override Task WriteAsync(BoardSession session, IEnumerable<ServicePart> parts, CancellationToken cancellation)
    {
        var rows = parts.SelectMany(part => part.VersionOf(Kind) is { } version ? rowsOf(version, part.Rows) : []);
        return copy.WriteAsync(session, rows, cancellation);
    }

    public override async Task LoadAsync(ServiceScope scope, Guid version, ServiceRows into, CancellationToken cancellation, ChildKeys? naming = null)
    {
        var rows = scope.Context.Set<T>().AsNoTracking().Where(row => row.ServiceCode == scope.ServiceCode && row.FileVersionId == version);
        if (naming is not null)
        {
            rows = rows.Where(row => row.ChildId == naming.ChildId || naming.Upns.Contains(row.Upn!));
        }

        await foreach (var row in rows.OrderBy(row => row.Line).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            load(into, row);
        }
    }
}
