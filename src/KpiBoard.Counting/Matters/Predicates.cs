namespace KpiBoard.Counting.Matters;

/// <summary>The predicate of every measure of the publication set, and what a board can ask about it.</summary>
/// <remarks>Source of the questions: the recommendations and findings of the 2022 joint inspection.</remarks>
internal static class Predicates
{
    private const string Children = "children";
    private const string AtSchoolAge = "children of school age";
    private const string AboveIt = "children above school age";
    private const string OnTimetable = "children on a part-time timetable";

    private static readonly Dictionary<string, (Predicate Predicate, string[] Questions)> All = new(StringComparer.Ordinal)
    {
        ["kpi2_total_suitable_end"] = (new(Children, "were in suitable education, training or employment", true),
            ["What was tried for the children who were not?", "What is short: places, hours, or schools and providers that take them?"]),
        ["ete_unsuitable_known_end"] = (new(Children, "were in education, training or employment that was known to be unsuitable", true),
            ["What makes it unsuitable, and who is to change it by when?"]),
        ["ete_suitability_unknown_end"] = (new(Children, "were somewhere of which nobody recorded whether it was suitable", true),
            ["Who is to judge suitability, and why was it not done?"]),
        ["ete_not_recorded_end"] = (new(Children, "had no education, training or employment recorded", true),
            ["Do these children have nothing, or was nothing written down?"]),
        ["kpi3_identified_sendaln"] = (new(Children, "had identified special educational or additional learning needs"),
            ["Are needs looked for in every child, and by whom?"]),
        ["kpi3_sendaln_plan"] = (new("children with identified needs", "had a formal plan"),
            ["Who asked for an assessment for the children without a plan?"]),
        ["statutory_plan_end"] = (new(Children, "had an EHCP or IDP", true),
            ["Does the service know what each plan promises?"]),
        ["statutory_plan_reviewed_in_year"] = (new("children with an EHCP or IDP", "had it made or reviewed within the year"),
            ["What keeps the local authority from reviewing the others?", "Does the service give its view at each review?"]),
        ["excluded_permanently_ever"] = (new("children whose exclusions are known", "had been permanently excluded"),
            ["Which schools do they come from, and what is agreed with them?", "How soon did each have a new place?"]),
        ["suspended_last_year"] = (new("children whose exclusions are known", "had been suspended within the year"),
            ["What do the schools do before they suspend, and who challenges it?"]),
        ["excluded_ever"] = (new("children whose exclusions are known", "had been excluded or suspended at some time"),
            ["At what age did it begin, and who was told?"]),
        ["part_time_timetable_end"] = (new("children of school age whose timetables are known", "were on a part-time timetable", true),
            ["Who agreed to each, for what reason, and when does it end?"]),
        ["part_time_timetable_over_six_weeks"] = (new(OnTimetable, "had been on it for over six weeks"),
            ["What is the way back to full time for each of them?"]),
        ["part_time_timetable_review_overdue"] = (new(OnTimetable, "had not had it reviewed for over six weeks"),
            ["Who holds the reviews, and what stopped them?"]),
        ["persistently_absent"] = (new("children whose attendance is known", "missed 10% or more of their sessions within the year"),
            ["Who visits when a child is not there, and how soon?"]),
        ["severely_absent"] = (new("children whose attendance is known", "missed half or more of their sessions within the year"),
            ["Is what they are offered something they can attend?"]),
        ["level_2_english_and_maths"] = (new("children above school age whose attainment is known", "had level 2 in English and maths"),
            ["What is offered to the others to reach it?"]),
        ["pru_or_ap_school_age_end"] = (new(AtSchoolAge, "were in a pupil referral unit or alternative provision", true),
            ["For how long, and with what plan to return?"]),
        ["not_in_school_school_age_end"] = (new(AtSchoolAge, "were not in school", true),
            ["Since when has each been out, and who is to find a place?"]),
        ["neet_above_school_age_end"] = (new(AboveIt, "were not in education, employment or training", true),
            ["What occupational training is open to them here?"]),
    };

    public static Predicate Of(Measure measure) => All[measure.Id].Predicate;

    public static IReadOnlyList<string> QuestionsOf(Measure measure) => All[measure.Id].Questions;
}
