using KpiBoard.Counting;
using KpiBoard.Data.Signing;

namespace KpiBoard.Data;

/// <summary>Counts a service again from its files in use, all or nothing, and never while an import is at work.</summary>
public sealed class ServiceCount(BoardDatabase database, TimeProvider clock)
{
    /// <summary>Replaces the service's child-quarters, and its caseload by that of the day. Children of signed quarters go when their last day is over.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    /// <returns>How many child-quarters there are, and how many children are in the caseload.</returns>
    public async Task<(int ChildQuarters, int Caseload)> CountAsync(string serviceCode, DateOnly asOf, CancellationToken cancellation)
    {
        await using var session = await database.BeginAsync(cancellation);
        await session.LockAsync(Importer.ImportLock, cancellation);
        var counted = await new Count(session, clock, asOf, publish: true).AgainAsync(serviceCode, cancellation);
        await new SealStore(await session.EnterAsync(serviceCode, cancellation)).ForgetChildrenAsync(asOf, cancellation);
        await session.CommitAsync(cancellation);
        var caseload = counted.Children.Count(row => row.Period == Period.Of(asOf).Label);
        return (counted.Children.Count - caseload, caseload);
    }
}
