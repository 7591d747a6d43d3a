using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Picture;

/// <summary>Children above school age: the levels they have achieved, and the routes they are on.</summary>
/// <remarks>Source: 2022 joint inspection, recommendations 5 and 6; the measures <c>level_2_english_and_maths</c> and <c>neet_above_school_age_end</c>.</remarks>
public static class AfterSixteen
{
    private static readonly (AttainmentLevel? Level, string Key, string Title)[] Levels =
    [
        (AttainmentLevel.Level3, "level_3", "Level 3"),
        (AttainmentLevel.Level2, "level_2", "Level 2"),
        (AttainmentLevel.Level1, "level_1", "Level 1"),
        (AttainmentLevel.EntryLevel, "entry_level", "Entry level"),
        (null, "none", "No level recorded"),
    ];

    private static readonly (string Key, string Title, string[] Groups)[] Kinds =
    [
        ("education", "Education", ["school", "college", "university", "alternative_provision", "pupil_referral_unit", "electively_home_educated"]),
        ("training", "Apprenticeship, traineeship or supported internship", ["apprenticeship", "traineeship", "support_internship"]),
        ("work", "Employment or self-employment", ["employment", "self_employment"]),
        ("other", "Re-engagement, mentoring or voluntary work", ["education_re_engagement_programme", "mentoring_circle", "voluntary_work"]),
    ];

    public static Topic English { get; } = Attained(Subject.English);

    public static Topic Maths { get; } = Attained(Subject.Maths);

    public static Topic Routes { get; } = Topic.OfChildren(
        "routes_after_16",
        "Routes after 16",
        "Children above school age by what they do at the end, of all children above school age; a child can be on several routes",
        child => !child.AtEnd.SchoolAge,
        RuleBook.Standard["neet_above_school_age_end"],
        [
            .. Kinds.Select(kind => TopicGroup.Children(kind.Key, kind.Title, child => kind.Groups.Any(group => child.AtEnd.IsIn(ProvisionGroup.Of(group))))),
            TopicGroup.Of("neet", "Not in education, employment or training", "neet_above_school_age_end"),
            TopicGroup.Of("not_recorded", "Not recorded", "ete_not_recorded_end"),
        ]);

    /// <summary>The provision groups that some route holds; with no ETE they are all there are.</summary>
    internal static IEnumerable<string> GroupsOfRoutes => Kinds.SelectMany(kind => kind.Groups);

    private static Topic Attained(Subject subject) => Topic.OfChildren(
        $"attainment_{subject.ToString().ToLowerInvariant()}",
        subject.ToString(),
        $"Children by the highest level achieved in {(subject == Subject.English ? "English" : "maths")} by the end, of children above school age covered by attainment",
        child => !child.AtEnd.SchoolAge,
        subject == Subject.English ? RuleBook.Standard["level_2_english_and_maths"] : null,
        [.. Levels.Select(level => TopicGroup.Children(level.Key, level.Title, child => Highest(child, subject) == level.Level))])
        with { IsKnown = child => child.Covers(Sources.Attainment) };

    private static AttainmentLevel? Highest(ChildQuarter child, Subject subject) =>
        child.Attainments.Where(attainment => attainment.Subject == subject).Max(attainment => (AttainmentLevel?)attainment.Level);
}
