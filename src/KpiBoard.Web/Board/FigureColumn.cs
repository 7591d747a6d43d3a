using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;

namespace KpiBoard.Web.Board;

/// <summary>A column of a board table: a measure, and which part of its figures it shows.</summary>
public sealed record FigureColumn(string Title, string Measure, FigureColumn.Part Shows = FigureColumn.Part.Figure)
{
    /// <summary>The source without which it is not known.</summary>
    public Sources RestsOn => DecidedBy.SourceOf(Measure);

    public enum Part
    {
        /// <summary>Both counts and the percentage.</summary>
        Figure,

        /// <summary>The children counted: the denominator alone.</summary>
        Children,
    }

    /// <summary>Where the children were at the end: the four apart add up to all.</summary>
    public static IReadOnlyList<FigureColumn> Statuses { get; } =
    [
        new("Children", "kpi2_total_suitable_end", Part.Children),
        new("Suitable", "kpi2_total_suitable_end"),
        new("Unsuitable", "ete_unsuitable_known_end"),
        new("Suitability unknown", "ete_suitability_unknown_end"),
        new("Not recorded", "ete_not_recorded_end"),
    ];

    /// <summary>The first two of children of school age, the last of those above it.</summary>
    public static IReadOnlyList<FigureColumn> OutOfSchoolOrWork { get; } =
    [
        new("In a PRU or AP", "pru_or_ap_school_age_end"),
        new("Not in school", "not_in_school_school_age_end"),
        new("NEET", "neet_above_school_age_end"),
    ];

    public static IReadOnlyList<FigureColumn> NeedsAndPlans { get; } =
    [
        new("SEND/ALN identified", "kpi3_identified_sendaln"),
        new("Of those, with a formal plan", "kpi3_sendaln_plan"),
        new("With an EHCP or IDP", "statutory_plan_end"),
        new("Of those, made or reviewed in the last year", "statutory_plan_reviewed_in_year"),
    ];

    public static IReadOnlyList<FigureColumn> Exclusions { get; } =
    [
        new("Permanently excluded, ever", "excluded_permanently_ever"),
        new("Suspended in the last year", "suspended_last_year"),
        new("Excluded or suspended, ever", "excluded_ever"),
    ];

    /// <summary>Of children of school age whom the source covers.</summary>
    public static IReadOnlyList<FigureColumn> Timetables { get; } =
    [
        new("On a part-time timetable", "part_time_timetable_end"),
        new("Of those, for over six weeks", "part_time_timetable_over_six_weeks"),
        new("Of those, review overdue", "part_time_timetable_review_overdue"),
    ];

    public static IReadOnlyList<FigureColumn> AbsenceAndAttainment { get; } =
    [
        new("Persistently absent", "persistently_absent"),
        new("Severely absent", "severely_absent"),
        new("Level 2 in English and maths", "level_2_english_and_maths"),
    ];

    /// <summary>A column for every measure of the publication set, in page order.</summary>
    public static IReadOnlyList<FigureColumn> All { get; } =
        [.. Statuses.Where(column => column.Shows == Part.Figure), .. OutOfSchoolOrWork, .. NeedsAndPlans, .. Exclusions, .. Timetables, .. AbsenceAndAttainment];
}
