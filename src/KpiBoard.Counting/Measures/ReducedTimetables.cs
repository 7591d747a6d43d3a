using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Measures;

/// <summary>Part-time timetables of children of school age, how long they last and whether they are reviewed.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4; counting rules section 6. Six weeks is good practice, no law: a threshold.</remarks>
public static class ReducedTimetables
{
    private const string Source = "2022 joint inspection, recommendation 4";

    public static IReadOnlyList<Measure> Measures(Thresholds thresholds) =>
    [
        Measure.Share(
            "part_time_timetable_end",
            "On a part-time timetable at the end",
            "Children with a part-time timetable in force at the end, of children of school age covered by part-time timetables",
            Polarity.LowerIsBetter, Source,
            HasTimetable,
            IsAsked),
        Measure.Share(
            "part_time_timetable_over_six_weeks",
            "Part-time timetable for over six weeks",
            "Children whose part-time timetable began more than six weeks before the end, of children on one",
            Polarity.LowerIsBetter, Source,
            child => child.PartTimeTimetables.Any(timetable => timetable.StartDate < DueBefore(child, thresholds)),
            IsOnOne),
        Measure.Share(
            "part_time_timetable_review_overdue",
            "Part-time timetable, review overdue",
            "Children whose part-time timetable was neither begun nor reviewed in the last six weeks, of children on one",
            Polarity.LowerIsBetter, Source,
            child => child.PartTimeTimetables.Any(timetable => LastLookedAt(timetable, child.End) < DueBefore(child, thresholds)),
            IsOnOne),
    ];

    /// <summary>Of school age at the end, and covered.</summary>
    internal static bool IsAsked(ChildQuarter child) => child.AtEnd.SchoolAge && child.Covers(Sources.PartTimeTimetables);

    internal static bool IsOnOne(ChildQuarter child) => IsAsked(child) && HasTimetable(child);

    private static bool HasTimetable(ChildQuarter child) => child.PartTimeTimetables.Count > 0;

    private static DateOnly DueBefore(ChildQuarter child, Thresholds thresholds) => child.End.AddDays(-thresholds.ReviewDays);

    private static DateOnly LastLookedAt(PartTimeTimetable timetable, DateOnly end) =>
        Reviews.LaterOf(timetable.StartDate, timetable.LastReviewDate, end);
}
