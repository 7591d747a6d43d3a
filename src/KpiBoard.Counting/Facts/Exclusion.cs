namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>exclusions.csv</c>.</summary>
/// <param name="Reasons">Up to three reason codes in capitals, separated by one blank; null when there are none.</param>
/// <param name="Sessions">Half days, of suspensions; null when blank, which counts as 0.</param>
public sealed record Exclusion(ExclusionCategory Category, DateOnly StartDate, string? Reasons, int? Sessions, string? SchoolUrn);
