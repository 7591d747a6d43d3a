using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Matching;

/// <summary>What the page shows on which a UPN is tied to a child.</summary>
/// <param name="Upn">Null when no row waits with it.</param>
/// <param name="AtSchool">Ids of children without a UPN whom the case record has at a school of the rows at that time.</param>
public sealed record TieView(ServiceRow Service, WaitingUpn? Upn, ServiceMatching Matching, IReadOnlyList<string> AtSchool)
{
    /// <summary>Null when the child has none of its own, or there is no such child.</summary>
    public string? UpnOf(string? childId) => Matching.Children.FirstOrDefault(child => child.ChildId == childId)?.Upn;
}
