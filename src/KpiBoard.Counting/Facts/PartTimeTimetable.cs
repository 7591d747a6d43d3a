namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>part_time_timetables.csv</c>.</summary>
/// <param name="EndDate">Null while it is open: a planned end ends nothing.</param>
public sealed record PartTimeTimetable(
    DateOnly StartDate,
    DateOnly? EndDate,
    DateOnly? PlannedEndDate,
    int? HoursPerWeek,
    DateOnly? LastReviewDate,
    bool? ParentAgreed,
    string? SchoolUrn) : ISpan;
