using KpiBoard.Data;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Files.Reports;

/// <summary>A page of the findings of an import.</summary>
/// <param name="Groups">What there is to choose from.</param>
/// <param name="Count">Of those asked for.</param>
/// <param name="Page">From 1.</param>
public sealed record FindingsView(
    ServiceRow Service, ImportRow Import, IReadOnlyList<FindingGroup> Groups, int Count, int Page, int Pages, IReadOnlyList<ListedFinding> Findings)
{
    public string Address => $"/services/{Service.ServiceCode}/data/imports/{Import.ImportId}";
}
