using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Web.Picture;

/// <summary>The picture in page order.</summary>
public static class Panels
{
    private const string Headline = "kpi2_total_suitable_end";

    public static IReadOnlyList<(string Id, string Title, IReadOnlyList<Panel> Panels)> Sections { get; } =
    [
        ("ete", "From start to end", Ete()),
        ("provision", "Types of provision", Provision()),
        ("hours", "Hours a week", Hours()),
        ("timetables", "The part-time timetable clock", Timetables()),
        ("exclusions", "Exclusions", Exclusions()),
        ("attendance", "Attendance", Attendance()),
        ("plans", "Learning needs, plans and reviews", Plans()),
        ("after-16", "After 16", AfterSixteenPanels()),
    ];

    private static Panel[] Ete() =>
    [
        new("ete-change", EteChange.Change.Title, "No child was counted.", EteChange.Change)
        {
            ForCounts = "Who gained it and who lost it",
            Note = "A child whose ETE was not recorded at a moment is not in suitable ETE then.",
        },
        new("ete-where", "Where the children were", "No child was counted.", EteChange.AtStart, EteChange.AtEnd)
        {
            Headline = Headline,
            Published =
            [
                new("Suitable at the end", Headline),
                new("Unsuitable at the end", "ete_unsuitable_known_end"),
                new("Suitability unknown at the end", "ete_suitability_unknown_end"),
                new("Not recorded at the end", "ete_not_recorded_end"),
            ],
            ForCounts = "Where they were at the start",
        },
    ];

    private static Panel[] Provision() =>
    [
        new("provision-school-age", ProvisionAtEnd.OfSchoolAge.Title, "No child was of school age at the end.", ProvisionAtEnd.OfSchoolAge)
        {
            Note = "A child can be in several.",
            Headline = "not_in_school_school_age_end",
            Published = [new("In a pupil referral unit or alternative provision", "pru_or_ap_school_age_end"), new("Not in school", "not_in_school_school_age_end")],
        },
        new("provision-above-school-age", ProvisionAtEnd.AboveSchoolAge.Title, "No child was above school age at the end.", ProvisionAtEnd.AboveSchoolAge)
        {
            Note = "A child can be in several.",
            Headline = "neet_above_school_age_end",
            Published = [new("Not in education, employment or training", "neet_above_school_age_end")],
            ForCounts = "Each type of provision by age",
        },
        OfEveryAge,
    ];

    // For those who see no counts: types of provision by age are not published.
    private static Panel OfEveryAge => new("provision-every-age", "Types of provision, children of every age", "No child was counted.")
    {
        Note = "A child can be in several.",
        Published =
        [
            .. ProvisionGroup.All.Select(group => new PublishedRow(group.Title, Headline, Provision: group.Key)),
            new("Not recorded", Headline, Provision: "not_recorded"),
        ],
    };

    private static Panel[] Hours() =>
    [
        new("hours-school-age", "Children of school age: full time is 25 hours", "No child was of school age at the end.", WeeklyHours.OfferedAtSchoolAge, WeeklyHours.AttendedAtSchoolAge)
        {
            ForCounts = "Hours offered and attended",
        },
        new("hours-above-school-age", "Children above school age: full time is 16 hours", "No child was above school age at the end.", WeeklyHours.OfferedAboveSchoolAge, WeeklyHours.AttendedAboveSchoolAge)
        {
            ForCounts = "Hours offered and attended",
        },
    ];

    private static Panel[] Timetables() =>
    [
        new("timetable-weeks", TimetableClock.Weeks.Title, "No child of school age is known to be on a part-time timetable.", TimetableClock.Weeks)
        {
            Headline = "part_time_timetable_over_six_weeks",
            Published =
            [
                new("On a part-time timetable", "part_time_timetable_end", Sources.PartTimeTimetables),
                new("On one for over six weeks", "part_time_timetable_over_six_weeks", Sources.PartTimeTimetables),
            ],
            ForCounts = "The weeks of each",
            Note = "Inspectors called it good practice to review a part-time timetable every six weeks.",
        },
        new("timetable-review", TimetableClock.Review.Title, "No child of school age is known to be on a part-time timetable.", TimetableClock.Review)
        {
            Headline = "part_time_timetable_review_overdue",
            Published = [new("Review overdue", "part_time_timetable_review_overdue", Sources.PartTimeTimetables)],
        },
        new("timetable-hours", TimetableClock.Hours.Title, "No child of school age is known to be on a part-time timetable.", TimetableClock.Hours) { ForCounts = "Hours a week" },
    ];

    private static Panel[] Exclusions() =>
    [
        BeforeAndDuring,
        new("exclusions-schools", "Hotspots by school", "No exclusion of the last year is known.", ExclusionHotspots.SuspensionsBySchool, ExclusionHotspots.PermanentBySchool, ExclusionHotspots.ChildrenBySchool)
        {
            Rest = "other schools",
            Note = "Of the last year. A school is known by its URN. One child can have several suspensions: the last rows count children, of the ten schools with most.",
            ForCounts = "Exclusions by school",
        },
        new("exclusions-reasons", "Hotspots by reason", "No exclusion of the last year is known.", ExclusionHotspots.SuspensionsByReason, ExclusionHotspots.PermanentByReason)
        {
            Note = "Of the last year. An exclusion has up to three reasons, and counts for each.",
            ForCounts = "Exclusions by reason",
        },
    ];

    private static Panel BeforeAndDuring => new("exclusions-when", "Before and during the order", "No child is covered by the exclusions return.", ExclusionTimes.Before, ExclusionTimes.During)
    {
        Note = "A child can be both suspended and permanently excluded, and both before and during the order.",
        Headline = "excluded_ever",
        Published =
        [
            new("Permanently excluded, ever", "excluded_permanently_ever", Sources.Exclusions),
            new("Suspended in the last year", "suspended_last_year", Sources.Exclusions),
            new("Excluded or suspended, ever", "excluded_ever", Sources.Exclusions),
        ],
        ForCounts = "What was before the order and what during it",
    };

    private static Panel[] Attendance() =>
    [
        new("attendance-provision", AttendanceAtEnd.ByProvisionAtEnd.Title, "No session of the last year is known.", AttendanceAtEnd.ByProvisionAtEnd)
        {
            DrawsShares = true,
            Note = "Sessions (half days) of the last year by where the child is at the end; they may have been attended elsewhere. A child in several provisions is in each.",
            ForCounts = "Attendance by provision",
        },
        new("attendance-absence", "Persistent and severe absence", "No session of the last year is known.", AttendanceAtEnd.Absence)
        {
            Note = "Missing 10% or more is persistent absence, 50% or more severe absence.",
            Headline = "severely_absent",
            Published =
            [
                new("Persistently absent (10% or more missed)", "persistently_absent", Sources.Attendance),
                new("Severely absent (50% or more missed)", "severely_absent", Sources.Attendance),
            ],
        },
    ];

    private static Panel[] Plans() =>
    [
        new("plans-needs", "Children with and without a plan", "No child was counted.", PlanReviews.Needs)
        {
            Headline = "kpi3_sendaln_plan",
            Published =
            [
                new("SEND/ALN identified", "kpi3_identified_sendaln"),
                new("With a formal plan, of those identified", "kpi3_sendaln_plan"),
                new("With an EHCP or IDP", "statutory_plan_end"),
            ],
        },
        new("plans-due", "EHCP and IDP reviews: due and overdue", "No child had an EHCP or IDP.", PlanReviews.Due)
        {
            Note = "A review is due a year after the plan was made or last reviewed.",
            Headline = "statutory_plan_reviewed_in_year",
            Published = [new("Made or reviewed in the last year", "statutory_plan_reviewed_in_year")],
            ForCounts = "Reviews due in the next 60 days",
        },
        new("plans-done", "EHCP and IDP reviews: done in the last year", "No child had an EHCP or IDP.", PlanReviews.Done) { ForCounts = "Reviews done" },
    ];

    private static Panel[] AfterSixteenPanels() =>
    [
        new("attainment", "Highest level in English and in maths", "No child above school age is covered by attainment.", AfterSixteen.English, AfterSixteen.Maths)
        {
            Headline = "level_2_english_and_maths",
            Published = [new("Level 2 in English and maths", "level_2_english_and_maths", Sources.Attainment)],
            ForCounts = "Each level",
            Note = "Level 2 is a GCSE at grade 4 or higher, or as much.",
        },
        new("routes", AfterSixteen.Routes.Title, "No child was above school age at the end.", AfterSixteen.Routes)
        {
            Note = "A child can be on several routes.",
            Headline = "neet_above_school_age_end",
            Published = [new("Not in education, employment or training", "neet_above_school_age_end")],
            ForCounts = "Each route",
        },
    ];
}
