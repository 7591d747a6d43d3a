using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Web.Population;

/// <summary>A topic in plain words, and the measure it stands on.</summary>
/// <param name="Title">A row's title, behind which children can be counted.</param>
/// <param name="Measure">Its id in the publication set.</param>
/// <param name="Whom">Whom the measure counts: <c>children of school age</c>.</param>
/// <param name="Did">Behind "9 of 31 children": <c>had a plan</c>.</param>
/// <param name="Others">Whom the current published figure counts, in front of "in Camden": <c>pupils</c>.</param>
/// <param name="NotAlike">What is not comparable, in sentences.</param>
/// <param name="RestsOn">The source without which it is not known.</param>
public sealed record TopicWords(
    EducationTopic Topic, string Title, string Measure, string Whom, string Did, string Others, string NotAlike, Sources RestsOn = Sources.None)
{
    private const string NotWrittenDown = "A child for whom no placement is written down counts as in none of these. ";

    /// <summary>Both count the same thing, so that one can be so many times as high as the other.</summary>
    public bool IsAlike => Topic != EducationTopic.PermanentExclusion;

    /// <summary>The inspectors' figure does too: theirs of learning needs leaves out pupils with a plan.</summary>
    public bool IsAlikeIn2022 => Topic != EducationTopic.LearningNeed;

    public static IReadOnlyList<TopicWords> Of(string? nation) => nation == Nation.Wales
        ? [Plan("an individual development plan (IDP)"), Need("additional learning needs (ALN)", ""), .. Elsewhere, .. Exclusions, .. Absences]
        : [Plan("an education, health and care plan (EHCP)"), Need("special educational needs (SEN)", "In 2022 inspectors set SEN support alone beside it, which leaves out pupils with a plan. "), .. Elsewhere, .. Exclusions, .. Absences];

    private static IReadOnlyList<TopicWords> Elsewhere { get; } =
    [
        new(EducationTopic.PruOrAp, "In a pupil referral unit or alternative provision", "pru_or_ap_school_age_end", "children of school age",
            "were in a pupil referral unit or alternative provision", "pupils",
            $"{NotWrittenDown}The figure beside it is of all pupils of 2022; none of one authority is at hand."),
        new(EducationTopic.NotInSchool, "Not in school", "not_in_school_school_age_end", "children of school age",
            "were in no school and nothing in its place", "children aged 11 to 15",
            $"{NotWrittenDown}The figure beside it is of children aged 11 to 15 in 2022; none of one authority is at hand."),
        new(EducationTopic.Neet, "Not in education, employment or training (NEET)", "neet_above_school_age_end", "children above school age",
            "were not in education, employment or training", "16 and 17 year olds",
            $"{NotWrittenDown}The figure of 2022 is of 16 to 18 year olds, those of later years of 16 and 17 year olds known to be NEET."),
    ];

    private static IReadOnlyList<TopicWords> Exclusions { get; } =
    [
        new(EducationTopic.PermanentExclusion, "Permanently excluded", "excluded_permanently_ever", "children covered by the exclusions return",
            "had been permanently excluded at some time in their lives", "pupils",
            "The service's figure is of a whole school life, the published one of permanent exclusions in one school year for every 100 pupils. They are not the same thing, so no multiple is drawn.", Sources.Exclusions),
        new(EducationTopic.Suspension, "Suspended in the last year", "suspended_last_year", "children covered by the exclusions return",
            "had been suspended in the year before", "pupils",
            "The published figure is of pupils of all ages in one school year, primary schools too; the service's children are older.", Sources.Exclusions),
    ];

    private static IReadOnlyList<TopicWords> Absences { get; } =
    [
        new(EducationTopic.PersistentAbsence, "Persistently absent", "persistently_absent", "children with attendance on record",
            "had missed 10% or more of their own sessions in the year before", "secondary pupils",
            "The service's figure is of a year up to then and of any school, the published one of state secondary schools in the school year so far.", Sources.Attendance),
        new(EducationTopic.SevereAbsence, "Severely absent", "severely_absent", "children with attendance on record",
            "had missed half or more of their own sessions in the year before", "secondary pupils",
            "The service's figure is of a year up to then and of any school, the published one of state secondary schools in one school year.", Sources.Attendance),
    ];

    private static TopicWords Plan(string plan) => new(
        EducationTopic.StatutoryPlan, $"With {plan}", "statutory_plan_end", "children", $"had {plan}", "pupils",
        "The published figures are of pupils of all ages; the service's children are mostly of secondary age or above.");

    private static TopicWords Need(string needs, string of2022) => new(
        EducationTopic.LearningNeed, $"With {needs}", "kpi3_identified_sendaln", "children", $"had {needs}, with a plan or without", "pupils",
        $"{of2022}A need counts here when the case record says so, among pupils when the school does. Pupils of all ages are counted.");
}
