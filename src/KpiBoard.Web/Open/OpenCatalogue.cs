using KpiBoard.Counting;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Open;

/// <summary>What there are open figures of.</summary>
/// <param name="Quarters">Those that are over, the newest first.</param>
/// <param name="Services">By name.</param>
public sealed record OpenCatalogue(IReadOnlyList<Quarter> Quarters, IReadOnlyList<ServiceRow> Services)
{
    public IReadOnlyList<OpenPlace> Places { get; } = OpenPlace.All(Services);
}
