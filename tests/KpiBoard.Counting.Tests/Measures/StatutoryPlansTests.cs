using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class StatutoryPlansTests
{
    // In force throughout, made long before the last year.
    private static readonly LearningNeed Old = A.LearningNeed with { StartDate = On("2020-09-01") };

    [Theory]
    [InlineData(PlanType.Ehcp, true)]
    [InlineData(PlanType.Idp, true)]
    [InlineData(PlanType.SenSupport, false)]
    [InlineData(null, false)]
    public void Statutory_plan_is_an_ehcp_or_an_idp(PlanType? kind, bool statutory)
    {
        var child = A.Child.With(A.LearningNeed with { PlanType = kind });

        Assert.Equal(MetWhen(statutory), child.Count("statutory_plan_end"));
        Assert.Equal(statutory ? Met : NotAsked, child.Count("statutory_plan_reviewed_in_year"));
    }

    [Fact]
    public void Plan_that_is_not_formal_or_of_no_identified_need_is_none()
    {
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed with { FormalPlan = null }).Count("statutory_plan_end"));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed with { Identified = false }).Count("statutory_plan_end"));
    }

    [Fact]
    public void Need_plan_and_kind_must_stand_in_one_record()
    {
        var child = A.Child.With(A.LearningNeed with { PlanType = PlanType.SenSupport }, A.LearningNeed with { FormalPlan = false });

        Assert.Equal(NotMet, child.Count("statutory_plan_end"));
    }

    [Fact]
    public void Child_without_a_plan_is_not_asked_for_its_review()
    {
        Assert.Equal(NotMet, A.Child.Count("statutory_plan_end"));
        Assert.Equal(NotAsked, A.Child.Count("statutory_plan_reviewed_in_year"));
    }

    [Theory]
    [InlineData("2024-06-13", false)]
    [InlineData("2024-06-14", true)]
    public void Plan_that_ended_before_the_order_is_over(string end, bool inForce) =>
        Assert.Equal(MetWhen(inForce), A.Child.With(A.LearningNeed with { EndDate = On(end) }).Count("statutory_plan_end"));

    [Theory]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    [InlineData(null, false)]
    public void Old_plan_is_in_time_when_reviewed_in_the_last_year(string? review, bool inTime) =>
        Assert.Equal(MetWhen(inTime), A.Child.With(Old with { LastReviewDate = OnOrOpen(review) }).Count("statutory_plan_reviewed_in_year"));

    [Theory]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    [InlineData("2024-06-14", true)]
    public void New_plan_is_in_time_without_a_review(string start, bool inTime) =>
        Assert.Equal(MetWhen(inTime), A.Child.With(A.LearningNeed with { StartDate = On(start) }).Count("statutory_plan_reviewed_in_year"));

    [Fact]
    public void Review_before_the_start_does_not_make_a_plan_older() =>
        Assert.Equal(Met, A.Child.With(A.LearningNeed with { LastReviewDate = On("2021-01-01") }).Count("statutory_plan_reviewed_in_year"));

    [Fact]
    public void Every_plan_of_a_child_must_be_in_time()
    {
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed, Old).Count("statutory_plan_reviewed_in_year"));
        Assert.Equal(Met, A.Child.With(A.LearningNeed, Old with { LastReviewDate = On("2024-01-01") }).Count("statutory_plan_reviewed_in_year"));
    }

    [Fact]
    public void Other_support_need_not_be_in_time() =>
        Assert.Equal(Met, A.Child.With(A.LearningNeed, Old with { PlanType = PlanType.SenSupport }).Count("statutory_plan_reviewed_in_year"));
}
