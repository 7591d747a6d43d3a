using System.Globalization;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Splits;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>What of a child decided where it stands, a line each.</summary>
public static class DecidingLines
{
    public static IEnumerable<string> Of(ChildQuarter child, Deciding deciding) => Enum.GetValues<Deciding>()
        .Where(one => one != Deciding.None && deciding.HasFlag(one))
        .SelectMany(one => Lines(child, one, deciding));

    private static IEnumerable<string> Lines(ChildQuarter child, Deciding one, Deciding all) => one switch
    {
        Deciding.EteAtStart => Ete(child.AtStart, "At the start"),
        Deciding.EteAtEnd => Ete(child.AtEnd, child.Period.Day is null ? "At the end" : "On the day"),
        Deciding.SchoolAge => [(all.HasFlag(Deciding.EteAtStart) ? child.AtStart : child.AtEnd).SchoolAge ? "Of school age" : "Above school age"],
        Deciding.LearningNeeds => OrNone(child.LearningNeeds, need => $"{ChildWords.Need(need)}{TooLate(need.LastReviewDate, child.End)}", "No SEND/ALN record in force"),
        Deciding.Exclusions => Covered(child, Sources.Exclusions, child.Exclusions, exclusion => $"{ChildWords.Exclusion(exclusion)}{(child.LastYear.Holds(exclusion.StartDate) ? ", in the last year" : "")}", "No exclusion recorded"),
        Deciding.Timetables => Covered(child, Sources.PartTimeTimetables, child.PartTimeTimetables, timetable => Timetable(timetable, child.End), "No part-time timetable in force"),
        Deciding.Attendance => Covered(child, Sources.Attendance, child.AttendancePeriods, Attendance, "No period that ended in the last year"),
        Deciding.Attainments => Covered(child, Sources.Attainment, child.Attainments, ChildWords.Attainment, "No level recorded"),
        Deciding.OrderType => [child.OrderType.Title],
        Deciding.Sex => [$"Sex: {Value(BySex.Split, child)}"],
        Deciding.Ethnicity => [$"Ethnicity: {Value(ByEthnicity.Split, child)}"],
        _ => [string.Create(CultureInfo.InvariantCulture, $"Aged {child.Age} when the order began")],
    };

    private static IEnumerable<string> Ete(EteAtMoment ete, string when) =>
        [$"{when}, {Periods.Day(ete.Moment)}: {SplitWords.InSentence(ChildWords.Status(ete))}", .. ete.Placements.Select(ChildWords.Placement)];

    private static IEnumerable<string> Covered<T>(ChildQuarter child, Sources source, IReadOnlyList<T> facts, Func<T, string> words, string none) =>
        child.Covers(source) ? OrNone(facts, words, none) : ["Not known: no return covers this child"];

    private static IEnumerable<string> OrNone<T>(IReadOnlyList<T> facts, Func<T, string> words, string none) => facts.Count == 0 ? [none] : facts.Select(words);

    private static string Timetable(PartTimeTimetable timetable, DateOnly end)
    {
        var reviewed = timetable.LastReviewDate is { } review && review <= end && review > timetable.StartDate ? review : timetable.StartDate;
        return string.Create(CultureInfo.InvariantCulture, $"{ChildWords.Timetable(timetable)}{TooLate(timetable.LastReviewDate, end)}; {end.DayNumber - timetable.StartDate.DayNumber} days since it began, {end.DayNumber - reviewed.DayNumber} since it was begun or reviewed");
    }

    private static string TooLate(DateOnly? review, DateOnly end) => review > end ? $" (after {Periods.Day(end)}, so that it does not count)" : "";

    private static string Attendance(AttendancePeriod period) => string.Create(
        CultureInfo.InvariantCulture, $"{period.SessionsAttended} of {period.SessionsPossible} sessions attended, {Periods.Day(period.PeriodStart)} to {Periods.Day(period.PeriodEnd)}");

    private static string Value(Split split, ChildQuarter child) => string.Join(", ", split.ValuesOf(child).Select(value => ValueTitles.Of(split.Name, value)));
}
