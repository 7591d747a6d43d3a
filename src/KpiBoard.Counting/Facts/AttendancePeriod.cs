namespace KpiBoard.Counting.Facts;

/// <summary>A row of <c>attendance.csv</c>: sessions (half days) possible and attended from the first to the last day of a period.</summary>
public sealed record AttendancePeriod(DateOnly PeriodStart, DateOnly PeriodEnd, int SessionsPossible, int SessionsAttended, string? SchoolUrn);
