namespace KpiBoard.Web.Files.Matching;

/// <summary>A child of a worklist.</summary>
/// <param name="Address">Null of a child who was never counted.</param>
/// <param name="IsCurrent">In today's caseload, in the quarter that runs, or in the last one that is over.</param>
public sealed record ListedChild(string ChildId, Guid? Address, bool IsCurrent);
