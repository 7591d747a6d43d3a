using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Register;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Children.Register;

/// <summary>What needs doing, in words.</summary>
public static class RegisterWords
{
    /// <summary>As a heading or a choice.</summary>
    public static string Title(Need need) => need switch
    {
        Need.ExcludedThisWeek => "Excluded in the last 7 days",
        Need.NoEteRecorded => "No ETE recorded",
        Need.HoursNotOffered => "25 or 16 hours not offered",
        Need.HoursNotRecorded => "Hours offered not recorded",
        Need.TimetableReviewOverdue => "Timetable review overdue",
        Need.PlanReviewOverdue => "Plan review overdue",
        _ => "Plan review due in 60 days",
    };

    /// <summary>The rule behind it, in a sentence.</summary>
    public static string Rule(Need need) => need switch
    {
        Need.ExcludedThisWeek => "A suspension or permanent exclusion began in the last 7 days, this day among them.",
        Need.NoEteRecorded => "No placement is in force on the day.",
        Need.HoursNotOffered => "All placements together offer fewer hours a week than 25 at school age, or 16 above it.",
        Need.HoursNotRecorded => "The hours offered are blank for some placement, and the others are not enough.",
        Need.TimetableReviewOverdue => "A part-time timetable of a child of school age was neither begun nor reviewed in the last 42 days.",
        Need.PlanReviewOverdue => "An EHCP or IDP was neither made nor reviewed in the last year.",
        _ => "The yearly review of an EHCP or IDP is due within 60 days.",
    };

    /// <summary>What is to be done for a child.</summary>
    public static string Of(ToDo toDo, ChildQuarter child) => toDo.Need switch
    {
        Need.ExcludedThisWeek => $"{ChildWords.Exclusion(child.Exclusions.First(exclusion => exclusion.StartDate == toDo.Since))}: see that education goes on from the sixth school day",
        Need.NoEteRecorded => "Record where the child is in education, training or employment",
        Need.HoursNotOffered => Invariant($"{child.AtEnd.HoursOffered} of {FullTime(child)} hours a week are offered: ask for more"),
        Need.HoursNotRecorded => "Record the hours offered a week",
        Need.TimetableReviewOverdue => Invariant($"Ask the school to review the part-time timetable: last begun or reviewed on {Periods.Day(toDo.Since!.Value)}, {child.End.DayNumber - toDo.Since.Value.DayNumber} days ago"),
        _ => $"{(toDo.Need == Need.PlanReviewOverdue ? "Chase" : "Prepare")} the yearly review of the plan: last made or reviewed on {Periods.Day(toDo.Since!.Value)}",
    };

    /// <summary>Until when; null where no rule names a day.</summary>
    public static string? Due(ToDo toDo, DateOnly day) => toDo.Due is not { } due ? null
        : due < day ? $"was due by {Periods.Day(due)}"
        : $"due by {Periods.Day(due)}";

    /// <summary>What is kept of an export: the list, and how it was narrowed.</summary>
    public static string Export(DateOnly day, AskedRegister asked) => string.Join("; ", new[]
    {
        $"Register of {Periods.Day(day)}",
        asked.Needs.Count == 0 ? "all needs" : string.Join(", ", asked.Needs.Select(need => SplitWords.InSentence(Title(need)))),
        asked.SchoolAge switch { true => "of school age", false => "above school age", _ => "" },
    }.Where(part => part.Length > 0));

    private static int FullTime(ChildQuarter child) => Thresholds.Standard.FullTimeHours(child.AtEnd.SchoolAge);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
