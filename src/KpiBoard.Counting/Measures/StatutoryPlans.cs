using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Measures;

/// <summary>Education, health and care plans (England) and individual development plans (Wales), and their yearly review.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 4; Children and Families Act 2014 s.44; ALNET (Wales) Act 2018 s.23.</remarks>
public static class StatutoryPlans
{
    private const string Source = "2022 joint inspection, recommendation 4";

    public static IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Share(
            "statutory_plan_end",
            "EHCP or IDP at the end",
            "Children with an EHCP or IDP in force at the end, of all children",
            Polarity.NoJudgement, Source,
            HasPlan,
            Measure.Everyone),
        Measure.Share(
            "statutory_plan_reviewed_in_year",
            "EHCP or IDP made or reviewed in the last year",
            "Children whose every EHCP or IDP was made or reviewed in the last year, of children with one",
            Polarity.HigherIsBetter, Source,
            AllReviewed,
            HasPlan),
    ];

    internal static bool HasPlan(ChildQuarter child) => child.LearningNeeds.Any(need => need.HasStatutoryPlan);

    private static bool AllReviewed(ChildQuarter child) => child.LearningNeeds
        .Where(need => need.HasStatutoryPlan)
        .All(need => child.LastYear.Holds(Reviews.LaterOf(need.StartDate, need.LastReviewDate, child.End)));
}
