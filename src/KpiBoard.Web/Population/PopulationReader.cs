using KpiBoard.Import.Benchmarks;
using KpiBoard.Web.Board;
using KpiBoard.Web.SignIn;

namespace KpiBoard.Web.Population;

/// <summary>Reads a service's figures as the viewer may see them, with what is published of other children.</summary>
public sealed class PopulationReader(BoardReader boards, LocalPopulation population)
{
    /// <param name="asked">A period's label, <c>caseload</c>, or null for the latest quarter that is over.</param>
    /// <returns>Null when there is no such service, or no such period.</returns>
    public async Task<PopulationView?> ReadAsync(Viewer viewer, string serviceCode, string? asked, CancellationToken cancellation)
    {
        if (await boards.ReadAsync(viewer, serviceCode, asked, cancellation) is not { } board)
        {
            return null;
        }

        var authorities = LocalAuthority.Of(serviceCode);
        var nation = board.Service.Nation ?? authorities.Select(authority => authority.Nation).FirstOrDefault();
        return board.Now is not { IsEmpty: false } now
            ? new(board, nation, authorities, [], null)
            : new(board, nation, authorities, TopicViews.Of(now, nation, authorities), RepresentationView.Of(now, authorities, population));
    }
}
