using KpiBoard.Counting.Comparing;

namespace KpiBoard.Web.Compare;

/// <summary>What region and nation of a service come to, by measure.</summary>
/// <param name="Region">Its name.</param>
/// <param name="Nation">Its name.</param>
public sealed record AreasBeside(string Region, string Nation, IReadOnlyDictionary<string, AreaSum> OfRegion, IReadOnlyDictionary<string, AreaSum> OfNation)
{
    /// <summary>False of Wales, which is a region and a nation.</summary>
    public bool HasRegion => Region != Nation;
}
