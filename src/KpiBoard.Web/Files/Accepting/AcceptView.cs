using KpiBoard.Data.Tables;
using KpiBoard.Import;

namespace KpiBoard.Web.Files.Accepting;

/// <summary>What the page shows on which warnings are accepted.</summary>
/// <param name="First">The warning, or the first of its kind; null when there is none that can be accepted.</param>
/// <param name="Count">How many are accepted together.</param>
/// <param name="Today">The first day that can be the last.</param>
public sealed record AcceptView(ServiceRow Service, Finding? First, int Count, DateOnly Today);
