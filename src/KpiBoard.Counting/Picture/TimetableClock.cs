using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Picture;

/// <summary>The part-time timetable clock: how long children of school age have been on one, when it was last reviewed, and for how many hours a week.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4; the measures <c>part_time_timetable_...</c>. Of several timetables in force the one that began first is the child's.</remarks>
public static class TimetableClock
{
    private const int DaysAWeek = 7;

    private static readonly int ReviewDays = Thresholds.Standard.ReviewDays;

    private static readonly (int Least, int Most)[] HourBands = [(0, 5), (6, 10), (11, 15), (16, 24), (25, int.MaxValue)];

    /// <summary>From so many days on, up to so many; of six weeks the half, the whole, twice and four times as long.</summary>
    private static readonly (int Over, int Most)[] Spans =
        [(-1, ReviewDays / 2), (ReviewDays / 2, ReviewDays), (ReviewDays, 2 * ReviewDays), (2 * ReviewDays, 4 * ReviewDays), (4 * ReviewDays, int.MaxValue)];

    public static Topic Weeks { get; } = Of(
        "timetable_weeks",
        "Weeks on a part-time timetable",
        "Children on a part-time timetable by how long ago it began, of children of school age on one",
        "part_time_timetable_over_six_weeks",
        [.. Spans.Select(span => TopicGroup.Children(Key(span), Title(span), child => Days(child) > span.Over && Days(child) <= span.Most))]);

    public static Topic Review { get; } = Of(
        "timetable_review",
        "Reviews of part-time timetables",
        "Children on a part-time timetable by its review, due every six weeks, of children of school age on one",
        "part_time_timetable_review_overdue",
        [
            TopicGroup.Children("in_time", "Begun or reviewed in the last six weeks", child => !IsOverdue(child)),
            TopicGroup.Children("overdue_reviewed", "Overdue, reviewed before", child => IsOverdue(child) && IsReviewed(child)),
            TopicGroup.Children("overdue_never", "Overdue, never reviewed", child => IsOverdue(child) && !IsReviewed(child)),
        ]);

    public static Topic Hours { get; } = Of(
        "timetable_hours",
        "Hours a week on a part-time timetable",
        "Children on a part-time timetable by its hours a week, of children of school age on one",
        null,
        [
            .. HourBands.Select(band => TopicGroup.Children(
                band.Most == int.MaxValue ? $"{band.Least}" : $"{band.Least}_{band.Most}",
                band.Most == int.MaxValue ? $"{band.Least} hours or more" : $"{band.Least} to {band.Most} hours",
                child => Longest(child).HoursPerWeek is { } hours && hours >= band.Least && hours <= band.Most)),
            TopicGroup.Children("not_recorded", "Hours not recorded", child => Longest(child).HoursPerWeek is null),
        ]);

    private static Topic Of(string id, string title, string counts, string? headline, IReadOnlyList<TopicGroup> groups) => new(
        id,
        title,
        counts,
        child => child.AtEnd.SchoolAge,
        ReducedTimetables.IsAsked,
        child => RuleBook.Standard["part_time_timetable_end"].Adds(child).Numerator,
        _ => [.. groups.Select(group => group with { Counts = child => ReducedTimetables.IsOnOne(child) ? group.Counts(child) : 0 })],
        headline is null ? null : RuleBook.Standard[headline]);

    private static PartTimeTimetable Longest(ChildQuarter child) => child.PartTimeTimetables.MinBy(timetable => timetable.StartDate)!;

    private static int Days(ChildQuarter child) => child.End.DayNumber - Longest(child).StartDate.DayNumber;

    private static bool IsOverdue(ChildQuarter child) => RuleBook.Standard["part_time_timetable_review_overdue"].Adds(child).Numerator > 0;

    private static bool IsReviewed(ChildQuarter child) => child.PartTimeTimetables.Any(timetable => timetable.LastReviewDate <= child.End);

    private static string Key((int Over, int Most) span) => span.Most == int.MaxValue ? $"over_{span.Over / DaysAWeek}" : $"{(span.Over + 1) / DaysAWeek}_{span.Most / DaysAWeek}";

    private static string Title((int Over, int Most) span) => span switch
    {
        (-1, var most) => $"Up to {most / DaysAWeek} weeks",
        (var over, int.MaxValue) => $"Over {over / DaysAWeek} weeks",
        var (over, most) => $"Over {over / DaysAWeek} to {most / DaysAWeek} weeks",
    };
}
