using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

/// <summary>The order ends on 14 June 2024; 60 days after it is 13 August 2024.</summary>
public sealed class PlanReviewsTests
{
    [Theory]
    [InlineData("2023-06-14", "overdue")]
    [InlineData("2023-06-15", "due_60_days")]
    [InlineData("2023-08-13", "due_60_days")]
    [InlineData("2023-08-14", "due_later")]
    [InlineData("2024-06-14", "due_later")]
    [InlineData("2024-06-15", "overdue")]
    public void Next_review_is_due_a_year_after_the_last_one_up_to_the_end(string review, string group) =>
        Assert.Equal([group], A.Child.With(A.LearningNeed with { StartDate = On("2020-09-01"), LastReviewDate = On(review) }).In(PlanReviews.Due));

    [Theory]
    [InlineData("2023-06-14", "overdue", "neither")]
    [InlineData("2023-06-15", "due_60_days", "made")]
    public void First_review_is_due_a_year_after_the_start(string start, string due, string done)
    {
        var child = A.Child.With(A.LearningNeed with { StartDate = On(start) });

        Assert.Equal([due], child.In(PlanReviews.Due));
        Assert.Equal([done], child.In(PlanReviews.Done));
    }

    [Fact]
    public void Review_in_the_year_is_done_and_one_before_the_plan_began_is_none()
    {
        Assert.Equal(["reviewed"], A.Child.With(A.LearningNeed with { LastReviewDate = On("2024-02-01") }).In(PlanReviews.Done));
        Assert.Equal(["made"], A.Child.With(A.LearningNeed with { LastReviewDate = On("2023-08-01") }).In(PlanReviews.Done));
    }

    [Fact]
    public void Of_several_plans_the_first_due_counts()
    {
        var other = A.LearningNeed with { PlanType = PlanType.Idp, StartDate = On("2023-07-01") };

        Assert.Equal(["due_60_days"], A.Child.With(A.LearningNeed with { LastReviewDate = On("2024-05-01") }, other).In(PlanReviews.Due));
    }

    [Fact]
    public void Child_without_such_a_plan_is_not_asked()
    {
        Assert.Empty(A.Child.With(A.LearningNeed with { PlanType = PlanType.SenSupport }).In(PlanReviews.Due));
        Assert.Equal(0, PlanReviews.Due.Count([A.Child.InQuarter()]).Of);
    }

    [Fact]
    public void Needs_are_told_by_their_plan()
    {
        Assert.Equal(["statutory_plan"], A.Child.With(A.LearningNeed).In(PlanReviews.Needs));
        Assert.Equal(["other_plan"], A.Child.With(A.LearningNeed with { PlanType = PlanType.SenSupport }).In(PlanReviews.Needs));
        Assert.Equal(["without_plan"], A.Child.With(A.LearningNeed with { FormalPlan = null, PlanType = null }).In(PlanReviews.Needs));
        Assert.Equal(["not_identified"], A.Child.In(PlanReviews.Needs));
    }

    [Fact]
    public void Without_a_plan_is_of_children_with_identified_needs()
    {
        Assert.Equal(new(0, 1), PlanReviews.WithoutPlan.Adds(A.Child.With(A.LearningNeed).InQuarter()));
        Assert.Equal(new(1, 1), PlanReviews.WithoutPlan.Adds(A.Child.With(A.LearningNeed with { FormalPlan = false }).InQuarter()));
        Assert.Equal(default, PlanReviews.WithoutPlan.Adds(A.Child.InQuarter()));
    }
}
