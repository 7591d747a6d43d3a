using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Children;

/// <summary>Reads children, for those with the child-level permission.</summary>
public sealed class ChildrenReader(BoardDatabase database)
{
    /// <summary>The children of the caseload on the day of the latest count, each under its random id.</summary>
    /// <returns>Null when there is no such service.</returns>
    public async Task<CaseloadView?> ReadCaseloadAsync(string serviceCode, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        if (await new PublicationStore(scope).LatestCountAsync(cancellation) is not { } counted)
        {
            return new(service, null, []);
        }

        // A count meanwhile adds addresses, and takes none away.
        var children = await new ChildQuarterStore(scope).LoadAsync(Period.Of(counted.AsOf), cancellation);
        var addresses = await new ChildStore(scope).AddressesAsync(cancellation);
        return new(service, counted, children.ConvertAll(child => (addresses[child.ChildId], child)));
    }

    /// <summary>One child, the newest period first; null when the service has no child at the address.</summary>
    public async Task<ChildView?> ReadChildAsync(string serviceCode, Guid address, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var periods = await new ChildStore(scope).LoadAsync(address, cancellation);
        if (periods.Count == 0 || await new PublicationStore(scope).LatestCountAsync(cancellation) is not { } counted)
        {
            return null;
        }

        var files = await new ChildFileStore(scope).LoadAsync(periods[0].ChildId, cancellation);
        return new(service, [.. periods.OrderByDescending(child => child.End)], files, counted.AsOf);
    }
}

/// <summary>What the page of a service's children shows.</summary>
/// <param name="Counted">Null when the service was never counted.</param>
public sealed record CaseloadView(ServiceRow Service, CountRow? Counted, IReadOnlyList<(Guid Address, ChildQuarter Child)> Children);

/// <summary>What a child's page shows.</summary>
/// <param name="Periods">At least one, the newest first.</param>
/// <param name="AsOf">The day of the latest count.</param>
public sealed record ChildView(ServiceRow Service, IReadOnlyList<ChildQuarter> Periods, ChildFiles Files, DateOnly AsOf);
