using KpiBoard.Counting.Comparing;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Compare;

/// <summary>Two services beside each other in every measure, and the first beside its region and nation.</summary>
/// <param name="Other">Null until it is chosen.</param>
/// <param name="Beside">Null for a service whose region nobody knows.</param>
public sealed record PairView(CompareChoices Choice, ServiceRow? Other, IReadOnlyList<AreaPair> Pairs, AreasBeside? Beside);
