using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>What the page of accepted warnings shows.</summary>
public sealed record AcceptedView(ServiceRow Service, IReadOnlyList<AcceptedWarning> Accepted, DateOnly Today);
