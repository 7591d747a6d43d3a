using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Register;

/// <summary>What needs doing for a child of the caseload on its day. Nothing is asked for that nobody can know.</summary>
/// <remarks>Source: counting rules sections 4 and 6; 2022 joint inspection, recommendations 3 and 4.</remarks>
public static class CaseloadRegister
{
    /// <summary>How far ahead a plan's review is announced.</summary>
    public const int PlanDaysAhead = 60;

    /// <summary>A week, its last day counted.</summary>
    public const int DaysOfWeek = 7;

    /// <summary>What is to be done, the most pressing first.</summary>
    public static IReadOnlyList<ToDo> Of(ChildQuarter child, Thresholds thresholds) =>
    [
        .. Excluded(child),
        .. Ete(child, thresholds),
        .. Timetable(child, thresholds),
        .. Plan(child),
    ];

    /// <summary>Whether the need can be told of the child: what a return does not cover, or nobody wrote down, is not known.</summary>
    public static bool IsKnown(ChildQuarter child, Need need) => need switch
    {
        Need.ExcludedThisWeek => child.Covers(Sources.Exclusions),
        Need.TimetableReviewOverdue => !child.AtEnd.SchoolAge || child.Covers(Sources.PartTimeTimetables),
        Need.HoursNotOffered => child.AtEnd.IsRecorded && AreHoursRecorded(child),
        _ => true,
    };

    /// <summary>"Suspended or permanently excluded this week": the exclusion started in the last 7 days, the day itself among them.</summary>
    private static IEnumerable<ToDo> Excluded(ChildQuarter child) => child.Exclusions
        .Where(exclusion => IsKnown(child, Need.ExcludedThisWeek) && exclusion.StartDate > child.End.AddDays(-DaysOfWeek) && exclusion.StartDate <= child.End)
        .OrderByDescending(exclusion => exclusion.StartDate)
        .Take(1)
        .Select(exclusion => new ToDo(Need.ExcludedThisWeek, exclusion.StartDate));

    /// <summary>"P(end) is empty"; else "full time: hours offered 25 or more at school age, 16 or more above it".</summary>
    private static IEnumerable<ToDo> Ete(ChildQuarter child, Thresholds thresholds)
    {
        // The measures take a blank as 0 hours. Here it is something to find out, unless the hours of the others are enough.
        var isEnough = child.AtEnd.HoursOffered >= thresholds.FullTimeHours(child.AtEnd.SchoolAge);
        return !child.AtEnd.IsRecorded ? [new(Need.NoEteRecorded)]
            : isEnough ? []
            : [new(AreHoursRecorded(child) ? Need.HoursNotOffered : Need.HoursNotRecorded)];
    }

    /// <summary>"The later of its start and its last review is more than 42 days before": due on the 42nd day, overdue on the next.</summary>
    private static IEnumerable<ToDo> Timetable(ChildQuarter child, Thresholds thresholds) => child.PartTimeTimetables
        .Where(_ => ReducedTimetables.IsOnOne(child))
        .Select(timetable => Reviews.LaterOf(timetable.StartDate, timetable.LastReviewDate, child.End))
        .Order()
        .Take(1)
        .Select(looked => new ToDo(Need.TimetableReviewOverdue, looked, looked.AddDays(thresholds.ReviewDays)))
        .Where(toDo => toDo.Due < child.End);

    /// <summary>"The later of its start and its last review is in the last year": overdue when it is not, due when it will not be within 60 days.</summary>
    private static IEnumerable<ToDo> Plan(ChildQuarter child) => child.LearningNeeds
        .Where(need => need.HasStatutoryPlan)
        .Select(need => Reviews.LaterOf(need.StartDate, need.LastReviewDate, child.End))
        .Order()
        .Take(1)
        .Select(looked => (Looked: looked, Due: LastDayInTime(looked)))
        .Where(plan => plan.Due <= child.End.AddDays(PlanDaysAhead))
        .Select(plan => new ToDo(plan.Due < child.End ? Need.PlanReviewOverdue : Need.PlanReviewDue, plan.Looked, plan.Due));

    // The last day whose last year still holds the day on which the plan was looked at.
    private static DateOnly LastDayInTime(DateOnly looked)
    {
        var anniversary = looked.AddYears(1);
        return new LastYear(anniversary).Holds(looked) ? anniversary : anniversary.AddDays(-1);
    }

    private static bool AreHoursRecorded(ChildQuarter child) => child.AtEnd.Placements.All(placement => placement.HoursOffered is not null || placement.Provision.IsNone);
}
