using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;
using KpiBoard.Import;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;

namespace KpiBoard.Data;

/// <summary>What the files in use say of a service's children: the same as their folder would.</summary>
public static class ServiceFacts
{
    /// <summary>The service as its files in use have it.</summary>
    public static Task<ServiceRecord> LoadAsync(ServiceScope scope, CancellationToken cancellation) =>
        LoadAsync(scope, FactTables.Of(scope.Context), null, cancellation);

    /// <summary>The service as it would be with these versions in use, and no others.</summary>
    internal static Task<ServiceRecord> LoadAsync(ServiceScope scope, IReadOnlyList<FileVersionSummary> versions, CancellationToken cancellation) =>
        LoadAsync(scope, FactTables.Of(scope.Context), versions, null, cancellation);

    /// <summary>The service as its files in use have it, before any ruling is heeded, and the rulings.</summary>
    internal static async Task<(ServiceRecord Service, IReadOnlyList<Ruling> Rulings)> LoadUnruledAsync(ServiceScope scope, CancellationToken cancellation)
    {
        var versions = await new FileVersionStore(scope).InUseAsync(cancellation);
        var (rows, covered) = await RowsAsync(scope, FactTables.Of(scope.Context), versions, null, cancellation);
        var decisions = await new DecisionStore(scope).LoadAsync(cancellation);
        return ((decisions with { Rulings = [] }).Apply(scope.ServiceCode, rows, covered), decisions.Rulings);
    }

    /// <summary>Takes the children in use on, for an education return that comes without an extract.</summary>
    internal static async Task EnrolAsync(ServiceScope scope, Roster roster, CancellationToken cancellation)
    {
        var rows = new ServiceRows();
        var inUse = await new FileVersionStore(scope).InUseAsync(cancellation);
        if (inUse.Find(version => version.FileName == FileKind.Children.Name) is { } version)
        {
            var children = FactTables.Of(scope.Context).Single(table => table.Kind == FileKind.Children);
            await children.LoadAsync(scope, version.FileVersionId, rows, cancellation);
        }

        ServiceRecords.Enrol(rows, roster);
        roster.Heed(await new DecisionStore(scope).TiesAsync(cancellation));
    }

    /// <param name="justRead">The part of an input that has been put in use just now: its rows need not be read back.</param>
    internal static async Task<ServiceRecord> LoadAsync(
        ServiceScope scope, IReadOnlyList<FactTable> tables, ServicePart? justRead, CancellationToken cancellation) =>
        await LoadAsync(scope, tables, await new FileVersionStore(scope).InUseAsync(cancellation), justRead, cancellation);

    private static async Task<ServiceRecord> LoadAsync(
        ServiceScope scope, IReadOnlyList<FactTable> tables, IReadOnlyList<FileVersionSummary> versions, ServicePart? justRead, CancellationToken cancellation)
    {
        var (rows, covered) = await RowsAsync(scope, tables, versions, justRead, cancellation);
        return (await new DecisionStore(scope).LoadAsync(cancellation)).Apply(scope.ServiceCode, rows, covered);
    }

    private static async Task<(ServiceRows Rows, Sources Covered)> RowsAsync(
        ServiceScope scope, IReadOnlyList<FactTable> tables, IReadOnlyList<FileVersionSummary> versions, ServicePart? justRead, CancellationToken cancellation)
    {
        var rows = justRead?.Rows ?? new ServiceRows();
        var covered = Sources.None;
        foreach (var version in versions)
        {
            var table = tables.Single(table => table.Kind.Name == version.FileName);
            covered |= table.Kind.Source;
            if (justRead?.VersionOf(table.Kind) != version.FileVersionId)
            {
                await table.LoadAsync(scope, version.FileVersionId, rows, cancellation);
            }
        }

        return (rows, covered);
    }
}
