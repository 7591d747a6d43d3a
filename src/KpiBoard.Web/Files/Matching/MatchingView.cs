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

/// <summary>Children to be looked into, those first who are counted in the periods that a board sees next.</summary>
/// <param name="Count">Of all of them, shown or not.</param>
public sealed record Worklist(IReadOnlyList<ListedChild> Shown, int Count);

/// <summary>A child of a worklist.</summary>
/// <param name="Address">Null of a child who was never counted.</param>
/// <param name="IsCurrent">In today's caseload, in the quarter that runs, or in the last one that is over.</param>
public sealed record ListedChild(string ChildId, Guid? Address, bool IsCurrent);

/// <summary>A tie, with where its child is shown.</summary>
public sealed record ListedTie(MadeTie Tie, Guid? Address);
