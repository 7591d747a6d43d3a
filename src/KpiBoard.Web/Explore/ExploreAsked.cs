namespace KpiBoard.Web.Explore;

/// <summary>What the address asks for; null where it says nothing.</summary>
public sealed record ExploreAsked(string? Measure, string? By, string? And, string? Period);
