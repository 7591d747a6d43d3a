using KpiBoard.Counting;
using KpiBoard.Data.Packs;
using KpiBoard.Data.Tables;

namespace KpiBoard.Web.Packs;

/// <summary>What the page of packs shows.</summary>
/// <param name="Packs">The newest first.</param>
/// <param name="Quarters">Those that a pack can be of, the newest first.</param>
public sealed record PacksView(ServiceRow Service, IReadOnlyList<PackSummary> Packs, IReadOnlyList<Quarter> Quarters)
{
    /// <summary>Some pack is being made.</summary>
    public bool IsAtWork => Packs.Any(pack => pack.State == PackState.Asked);
}
