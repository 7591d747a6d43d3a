using KpiBoard.Data;

namespace KpiBoard.Web.Files.Matching;

/// <summary>A tie, with where its child is shown.</summary>
public sealed record ListedTie(MadeTie Tie, Guid? Address);
