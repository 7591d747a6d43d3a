using KpiBoard.Counting.Theirs;
using KpiBoard.Data;
using KpiBoard.Web.Board;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Theirs;

/// <summary>Reads how our figures differ from the YJB's.</summary>
public sealed class TheirsReader(BoardDatabase database, BoardReader figures)
{
    /// <param name="asked">A period's label, <c>caseload</c>, or null for the latest quarter that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<TheirsView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await figures.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        if (!viewer.SeesCounts || board.Now is null)
        {
            return new(board, [.. Departures.All.Select(departure => (departure, (IReadOnlyList<DepartureEffect>)[]))]);
        }

        await using var session = await database.BeginAsync(cancellation);
        var children = await new ChildQuarterStore(await session.EnterAsync(serviceCode, cancellation)).LoadAsync(board.Now.Period, cancellation);
        return new(board, [.. Departures.All.Select(departure => (departure, departure.EffectsOn(children)))]);
    }
}
