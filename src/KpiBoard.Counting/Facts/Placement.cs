using KpiBoard.Counting.Codes;

namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>ete.csv</c>: a child in a provision, with weekly hours.</summary>
/// <param name="Suitability">Null when blank: the placement takes no part in KPI 2.</param>
/// <param name="HoursOffered">Whole hours a week; null when blank.</param>
/// <param name="HoursAttended">Whole hours a week; null when blank.</param>
/// <param name="EndDate">Null while the placement is open.</param>
public sealed record Placement(
    ProvisionType Provision,
    Suitability? Suitability,
    int? HoursOffered,
    int? HoursAttended,
    DateOnly StartDate,
    DateOnly? EndDate,
    string? SchoolUrn) : ISpan;
