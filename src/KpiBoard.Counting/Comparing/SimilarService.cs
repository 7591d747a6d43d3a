namespace KpiBoard.Counting.Comparing;

/// <summary>A service that is like another, and why.</summary>
/// <param name="Children">How many it works with in the period.</param>
/// <param name="SchoolAge">Those of school age at the end, of all.</param>
public sealed record SimilarService(string ServiceCode, long Children, Ratio SchoolAge);
