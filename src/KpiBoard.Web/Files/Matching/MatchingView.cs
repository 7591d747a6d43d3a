using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Matching;

/// <summary>What the matching page shows.</summary>
/// <param name="Shown">The first of the UPNs that wait, with their schools.</param>
public sealed record MatchingView(
    ServiceRow Service, ServiceMatching Matching, IReadOnlyList<WaitingUpn> Shown, Worklist WithoutUpn, Worklist WithoutData, IReadOnlyList<ListedTie> Ties)
{
    /// <summary>UPNs that wait and are not shown.</summary>
    public int NotShown => Matching.Waiting.Count - Shown.Count;
}
