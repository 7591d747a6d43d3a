using KpiBoard.Counting.Facts;
using KpiBoard.Import.Matching;
using Microsoft.EntityFrameworkCore;

namespace KpiBoard.Data;

/// <summary>Matches the rows of a service's education returns in use to its children, by the rule that counting matches them by.</summary>
public sealed class MatchingStore(ServiceScope scope)
{
    public async Task<ServiceMatching> LoadAsync(CancellationToken cancellation)
    {
        var roster = new Roster();
        await ServiceFacts.EnrolAsync(scope, roster, cancellation);
        var waiting = new List<(string File, NamedRows Rows)>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        var returns = await ReturnsAsync(cancellation);
        foreach (var version in returns)
        {
            var rows = await ReturnRows.Named(scope.Context, version).ToListAsync(cancellation);
            waiting.AddRange(rows.FindAll(row => roster.IsAwaited(row.KeyIn(scope.ServiceCode))).ConvertAll(row => (version.FileName, row)));
            named.UnionWith(rows.Select(row => roster.OwnerOf(row.KeyIn(scope.ServiceCode))).OfType<Child>().Select(child => child.ChildId));
        }

        var children = roster.Find(scope.ServiceCode)?.Children ?? [];
        return new(
            [.. returns.Select(version => version.FileName)],
            [.. children.Select(child => child.Child).OrderBy(child => child.ChildId, StringComparer.Ordinal)],
            Gather(waiting),
            named,
            await TiesAsync(roster, cancellation));
    }

    /// <summary>The same UPNs with the schools their rows name.</summary>
    public async Task<IReadOnlyList<WaitingUpn>> WithSchoolsAsync(IReadOnlyList<WaitingUpn> waiting, CancellationToken cancellation)
    {
        var upns = waiting.Select(upn => upn.Upn).ToList();
        var schools = new List<UpnSchool>();
        foreach (var version in upns.Count == 0 ? [] : await ReturnsAsync(cancellation))
        {
            schools.AddRange(await ReturnRows.Schools(scope.Context, version, upns).ToListAsync(cancellation));
        }

        var byUpn = schools.Distinct().ToLookup(school => school.Upn, school => school.Urn, StringComparer.Ordinal);
        return [.. waiting.Select(upn => upn with { Schools = [.. byUpn[upn.Upn].Order(StringComparer.Ordinal)] })];
    }

    /// <summary>Ids of children whom the case record has at one of the schools at some time from the first day to the last. A hint, and no more.</summary>
    public async Task<IReadOnlyList<string>> AtSchoolAsync(WaitingUpn upn, CancellationToken cancellation) => await
        (from placement in scope.Context.Set<Tables.PlacementRow>()
         join version in scope.Context.FileVersions on placement.FileVersionId equals version.FileVersionId
         where placement.ServiceCode == scope.ServiceCode && version.ServiceCode == scope.ServiceCode && version.State == Tables.FileState.InUse
            && upn.Schools.Contains(placement.SchoolUrn!) && placement.StartDate <= upn.To && (placement.EndDate == null || placement.EndDate >= upn.From)
         orderby placement.ChildId
         select placement.ChildId).Distinct().ToListAsync(cancellation);

    private async Task<List<FileVersionSummary>> ReturnsAsync(CancellationToken cancellation) =>
        (await new FileVersionStore(scope).InUseAsync(cancellation)).FindAll(ReturnRows.IsReturn);

    private static List<WaitingUpn> Gather(List<(string File, NamedRows Rows)> waiting) =>
    [
        .. waiting
            .GroupBy(file => file.Rows.Upn!, StringComparer.Ordinal)
            .Select(upn => new WaitingUpn(
                upn.Key,
                [.. upn.Select(file => (file.File, file.Rows.Rows))],
                upn.Min(file => file.Rows.From),
                upn.Max(file => file.Rows.To)))
            .OrderByDescending(upn => upn.Rows)
            .ThenBy(upn => upn.Upn, StringComparer.Ordinal),
    ];

    private async Task<IReadOnlyList<MadeTie>> TiesAsync(Roster roster, CancellationToken cancellation)
    {
        var rows = await scope.Context.Ties.AsNoTracking()
            .Where(row => row.ServiceCode == scope.ServiceCode)
            .OrderByDescending(row => row.TiedAt)
            .ToListAsync(cancellation);
        return rows.ConvertAll(row => new MadeTie(
            row.Upn,
            row.ChildId,
            row.TiedBy,
            row.TiedAt,
            IsChildGone: roster.OwnerOf(new(scope.ServiceCode, row.ChildId, null)) is null,
            IsIdle: roster.OwnerOf(new(scope.ServiceCode, null, row.Upn))?.Upn == row.Upn));
    }
}
