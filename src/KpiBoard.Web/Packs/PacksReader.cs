using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Data;
using KpiBoard.Data.Packs;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Packs;

/// <summary>Reads packs for whoever looks: internal ones are shown to those who see counts, and PostgreSQL hides them from everybody else.</summary>
public sealed class PacksReader(BoardDatabase database)
{
    /// <returns>Null when there is no such service.</returns>
    public async Task<PacksView?> ReadAsync(Viewer viewer, string serviceCode, CancellationToken cancellation)
    {
        await using var session = await BeginAsync(viewer, cancellation);
        if (await new ServiceStore(session).FindAsync(serviceCode, cancellation) is not { } service)
        {
            return null;
        }

        var scope = await session.EnterAsync(serviceCode, cancellation);
        var counted = await new PublicationStore(scope).LatestCountAsync(cancellation);
        return new(service, await new PackStore(scope).ListAsync(cancellation), counted is null ? [] : [.. Quarters(counted.AsOf)]);
    }

    /// <returns>Null when there is no such pack, the viewer may not have it, or it has no such file.</returns>
    public async Task<(PackSummary Pack, byte[] File)?> FileAsync(Viewer viewer, string serviceCode, Guid packId, PackFile file, CancellationToken cancellation)
    {
        await using var session = await BeginAsync(viewer, cancellation);
        var store = new PackStore(await session.EnterAsync(serviceCode, cancellation));
        return await store.FindAsync(packId, cancellation) is { } pack && await store.FileAsync(packId, file, cancellation) is { } bytes ? (pack, bytes) : null;
    }

    private Task<BoardSession> BeginAsync(Viewer viewer, CancellationToken cancellation) =>
        viewer.SeesCounts ? database.BeginAsync(cancellation) : database.BeginReadingAsync(cancellation);

    // Quarters that are over: a board signs no half quarter.
    private static IEnumerable<Quarter> Quarters(DateOnly asOf)
    {
        for (var quarter = Quarter.LatestComplete(asOf); quarter.FirstDay >= Cohorts.FirstDay; quarter = quarter.Previous)
        {
            yield return quarter;
        }
    }
}
