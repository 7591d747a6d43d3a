namespace KpiBoard.Counting;

/// <summary>The limits that no law sets and a board may change.</summary>
/// <param name="ReviewDays">Days between reviews of a part-time timetable: six weeks, which inspectors in 2022 called good practice.</param>
/// <param name="FullTimeHoursAtSchoolAge">Weekly hours that make full time at school age.</param>
/// <param name="FullTimeHoursAboveSchoolAge">Weekly hours that make full time above school age.</param>
/// <remarks>Source: counting rules sections 4 and 6.</remarks>
public sealed record Thresholds(int ReviewDays = 42, int FullTimeHoursAtSchoolAge = 25, int FullTimeHoursAboveSchoolAge = 16)
{
    public static Thresholds Standard { get; } = new();

    public int FullTimeHours(bool schoolAge) => schoolAge ? FullTimeHoursAtSchoolAge : FullTimeHoursAboveSchoolAge;
}
