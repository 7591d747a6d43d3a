namespace KpiBoard.Counting.Register;

/// <summary>What needs doing for a child of the caseload, the most pressing first.</summary>
public enum Need
{
    /// <summary>Excluded or suspended in the last 7 days.</summary>
    ExcludedThisWeek,

    /// <summary>No placement is in force.</summary>
    NoEteRecorded,

    /// <summary>Fewer hours a week are offered than full time: 25 at school age, 16 above it.</summary>
    HoursNotOffered,

    /// <summary>Of some placement in force the hours offered are blank, so that nobody can tell.</summary>
    HoursNotRecorded,

    /// <summary>A part-time timetable was neither begun nor reviewed in the last six weeks.</summary>
    TimetableReviewOverdue,

    /// <summary>An EHCP or IDP was neither made nor reviewed in the last year.</summary>
    PlanReviewOverdue,

    /// <summary>The yearly review of an EHCP or IDP is due in the next 60 days.</summary>
    PlanReviewDue,
}
