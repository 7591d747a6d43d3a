using KpiBoard.Import;
using KpiBoard.Import.Matching;
using KpiBoard.Import.Reading;
using KpiBoard.Import.Rows;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>The rows of one child, each with the file it stands in; for those who may open a child.</summary>
public sealed class ChildFileStore(ServiceScope scope)
{
    public async Task<ChildFiles> LoadAsync(string childId, CancellationToken cancellation)
    {
        var inUse = await new FileVersionStore(scope).InUseAsync(cancellation);
        var decisions = await new DecisionStore(scope).LoadAsync(cancellation);
        var rows = await EveryChildAsync(inUse, cancellation);
        var roster = new Roster();
        ServiceRecords.Enrol(rows, roster);
        roster.Heed(decisions.Ties);
        var own = rows.Children.FindAll(row => row.Fact.ChildId == childId);
        var upns = own.Select(row => row.Fact.Upn).OfType<string>().Concat(decisions.Ties.Where(tie => tie.ChildId == childId).Select(tie => tie.Upn));
        var mine = await NamingAsync(new(childId, [.. upns]), inUse, cancellation);
        mine.Children.AddRange(own);
        Keep(mine, key => roster.OwnerOf(key)?.ChildId == childId);
        return new(mine, await OriginsAsync(inUse, cancellation), decisions.Rulings.Count(ruling => ruling.ChildId == childId));
    }

    private async Task<ServiceRows> EveryChildAsync(List<FileVersionSummary> inUse, CancellationToken cancellation)
    {
        var rows = new ServiceRows();
        foreach (var version in inUse.FindAll(version => version.FileName == FileKind.Children.Name))
        {
            await Table(version).LoadAsync(scope, version.FileVersionId, rows, cancellation);
        }

        return rows;
    }

    private async Task<ServiceRows> NamingAsync(ChildKeys keys, List<FileVersionSummary> inUse, CancellationToken cancellation)
    {
        var rows = new ServiceRows();
        foreach (var version in inUse.FindAll(version => version.FileName != FileKind.Children.Name))
        {
            await Table(version).LoadAsync(scope, version.FileVersionId, rows, cancellation, keys);
        }

        return rows;
    }

    // A row may name the child and be another's, or nobody's: whose it is, is said where files are read.
    private static void Keep(ServiceRows rows, Predicate<RowKey> isOfChild)
    {
        rows.Orders.RemoveAll(row => !isOfChild(row.Key));
        rows.Placements.RemoveAll(row => !isOfChild(row.Key));
        rows.LearningNeeds.RemoveAll(row => !isOfChild(row.Key));
        rows.Attainments.RemoveAll(row => !isOfChild(row.Key));
        rows.Investigations.RemoveAll(row => !isOfChild(row.Key));
        rows.CareSpells.RemoveAll(row => !isOfChild(row.Key));
        rows.Exclusions.RemoveAll(row => !isOfChild(row.Key));
        rows.PartTimeTimetables.RemoveAll(row => !isOfChild(row.Key));
        rows.AttendancePeriods.RemoveAll(row => !isOfChild(row.Key));
        rows.EhcPlans.RemoveAll(row => !isOfChild(row.Key));
    }

    private FactTable Table(FileVersionSummary version) =>
        FactTables.Of(scope.Context).Single(table => table.Kind.Name == version.FileName);

    private async Task<IReadOnlyList<FileOrigin>> OriginsAsync(List<FileVersionSummary> inUse, CancellationToken cancellation)
    {
        var ids = inUse.ConvertAll(version => version.ImportId);
        var imports = await scope.Context.Imports
            .AsNoTracking()
            .Where(import => import.ServiceCode == scope.ServiceCode && ids.Contains(import.ImportId))
            .ToDictionaryAsync(import => import.ImportId, cancellation);
        return inUse.ConvertAll(version => new FileOrigin(version, imports[version.ImportId]));
    }
}
