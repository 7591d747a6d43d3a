using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Data;

namespace KpiBoard.Web.Files.Matching;

/// <summary>Reads whose the rows of education returns are, for those with the child-level permission.</summary>
public sealed class MatchingReader(BoardDatabase database)
{
    /// <summary>How many UPNs, and children of a list, a page shows.</summary>
    public const int Most = 100;

    /// <returns>Null when there is no such service.</returns>
    public async Task<MatchingView?> ReadAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var matching = await new MatchingStore(scope).LoadAsync(cancellation);
        var shown = await new MatchingStore(scope).WithSchoolsAsync([.. matching.Waiting.Take(Most)], cancellation);
        var addresses = await new ChildStore(scope).AddressesAsync(cancellation);
        var current = await CurrentAsync(scope, cancellation);
        Guid? AddressOf(string childId) => addresses.TryGetValue(childId, out var address) ? address : null;
        Worklist List(IEnumerable<Child> children)
        {
            List<ListedChild> all = [.. children.Select(child => new ListedChild(child.ChildId, AddressOf(child.ChildId), current.Contains(child.ChildId)))];
            return new([.. all.OrderByDescending(child => child.IsCurrent).Take(Most)], all.Count);
        }

        return new(
            service, matching, shown, List(matching.WithoutUpn), List(matching.WithoutData), [.. matching.Ties.Select(tie => new ListedTie(tie, AddressOf(tie.ChildId)))]);
    }

    private static async Task<IReadOnlySet<string>> CurrentAsync(ServiceScope scope, CancellationToken cancellation)
    {
        if (await new PublicationStore(scope).LatestCountAsync(cancellation) is not { } counted)
        {
            return new HashSet<string>();
        }

        var running = Quarter.Of(counted.AsOf);
        return await new ChildQuarterStore(scope).ChildrenOfAsync([Period.Of(counted.AsOf), Period.Of(running), Period.Of(running.Previous)], cancellation);
    }
}
