using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Measures;

namespace KpiBoard.Counting.Picture;

/// <summary>Yearly reviews of EHCPs and IDPs, and children with needs by their plan.</summary>
/// <remarks>
/// Source: 2022 joint inspection, recommendation 4; Children and Families Act 2014 s.44; ALNET (Wales) Act 2018 s.23.
/// The next review is due a year after the later of the plan's start and its last review; of several plans the first due counts.
/// </remarks>
public static class PlanReviews
{
    /// <summary>Days ahead that a board sees coming.</summary>
    private const int DaysAhead = 60;

    private static readonly Measure WithPlan = RuleBook.Standard["statutory_plan_end"];
    private static readonly Measure ReviewedInYear = RuleBook.Standard["statutory_plan_reviewed_in_year"];

    /// <summary>Needs that nobody has written a plan for.</summary>
    public static Measure WithoutPlan { get; } = Measure.Share(
        "sendaln_without_plan_end",
        "Identified SEND/ALN without a plan",
        "Children without a formal plan, of children with identified SEND/ALN",
        Polarity.LowerIsBetter, "2022 joint inspection, recommendation 4",
        child => !LearningPlans.HasPlan(child),
        LearningPlans.IsIdentified);

    public static Topic Due { get; } = Topic.OfChildren(
        "plan_review_due",
        "When the next review is due",
        "Children with an EHCP or IDP by when its next yearly review is due, of children with one at the end",
        StatutoryPlans.HasPlan,
        OfPlans(ReviewedInYear, "Made or reviewed in the last year"),
        TopicGroup.Children("overdue", "Overdue", IsOverdue),
        TopicGroup.Children("due_60_days", "Due in the next 60 days", child => !IsOverdue(child) && FirstDue(child) <= child.End.AddDays(DaysAhead)),
        TopicGroup.Children("due_later", "Due later", child => !IsOverdue(child) && FirstDue(child) > child.End.AddDays(DaysAhead)));

    public static Topic Done { get; } = Topic.OfChildren(
        "plan_review_done",
        "What was done in the last year",
        "Children with an EHCP or IDP by what was done of it in the last year, of children with one at the end",
        StatutoryPlans.HasPlan,
        null,
        TopicGroup.Children("reviewed", "Reviewed", child => !IsOverdue(child) && IsReviewed(child)),
        TopicGroup.Children("made", "Made, no review due yet", child => !IsOverdue(child) && !IsReviewed(child)),
        TopicGroup.Children("neither", "Neither made nor reviewed", IsOverdue));

    public static Topic Needs { get; } = Topic.OfChildren(
        "needs_and_plans",
        "Learning needs and plans",
        "Children by identified SEND/ALN and their plan at the end, of all children",
        Measure.Everyone,
        WithoutPlan,
        TopicGroup.Of("statutory_plan", "With an EHCP or IDP", WithPlan),
        TopicGroup.Children("other_plan", "With another plan", child => LearningPlans.HasPlan(child) && !StatutoryPlans.HasPlan(child)),
        TopicGroup.Of("without_plan", "Identified, without a plan", WithoutPlan),
        TopicGroup.Children("not_identified", "Not identified", child => !LearningPlans.IsIdentified(child)));

    private static Measure OfPlans(Measure measure, string title) => measure with { Title = $"EHCP or IDP: {title.ToLowerInvariant()}" };

    private static bool IsOverdue(ChildQuarter child) => ReviewedInYear.Adds(child).Numerator == 0;

    private static bool IsReviewed(ChildQuarter child) =>
        Plans(child).Any(plan => LastLookedAt(plan, child) > plan.StartDate && child.LastYear.Holds(LastLookedAt(plan, child)));

    private static DateOnly FirstDue(ChildQuarter child) => Plans(child).Min(plan => LastLookedAt(plan, child)).AddYears(1);

    private static DateOnly LastLookedAt(LearningNeed plan, ChildQuarter child) => Reviews.LaterOf(plan.StartDate, plan.LastReviewDate, child.End);

    private static IEnumerable<LearningNeed> Plans(ChildQuarter child) => child.LearningNeeds.Where(need => need.HasStatutoryPlan);
}
