using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class AuthorityReviewsTests
{
    // The ordinary order ends on 14 June 2024.
    private static readonly LearningNeed Plan = A.LearningNeed with { StartDate = On("2020-09-01") };

    [Theory]
    [InlineData(null, "2024-03-01", "2024-03-01")]
    [InlineData("2024-02-01", "2024-03-01", "2024-03-01")]
    [InlineData("2024-04-01", "2024-03-01", "2024-04-01")]
    [InlineData("2024-04-01", null, "2024-04-01")]
    [InlineData("2024-04-01", "2024-06-14", "2024-06-14")]
    [InlineData("2024-04-01", "2024-06-15", "2024-04-01")]
    [InlineData("2024-06-20", null, "2024-06-20")]
    [InlineData(null, null, null)]
    public void Review_is_the_later_of_the_two_that_was_held_by_the_end(string? inCase, string? inList, string? counts)
    {
        var child = A.Child.With(Plan with { LastReviewDate = OnOrOpen(inCase) }).With(A.AuthorityPlan with { LastReviewDate = OnOrOpen(inList) });

        Assert.Equal(OnOrOpen(counts), Assert.Single(child.InQuarter().LearningNeeds).LastReviewDate);
    }

    [Fact]
    public void Review_of_a_plan_of_another_time_is_not_this_ones()
    {
        var before = A.AuthorityPlan with { StartDate = On("2015-09-01"), EndDate = On("2020-08-31"), LastReviewDate = On("2020-01-01") };

        Assert.Null(A.Child.With(Plan).With(before).InQuarter().LearningNeeds[0].LastReviewDate);
    }

    [Theory]
    [InlineData(PlanType.Idp, true)]
    [InlineData(PlanType.SenSupport, true)]
    [InlineData(PlanType.Ehcp, false)]
    public void Need_without_an_ehcp_gets_no_review_of_one(PlanType type, bool formal)
    {
        var child = A.Child.With(Plan with { PlanType = type, FormalPlan = formal }).With(A.AuthorityPlan with { LastReviewDate = On("2024-03-01") });

        Assert.Null(child.InQuarter().LearningNeeds[0].LastReviewDate);
    }

    [Fact]
    public void Plan_of_the_authority_alone_is_no_plan_of_kpi_3_until_a_person_rules()
    {
        var child = A.Child.With(A.AuthorityPlan);

        Assert.Empty(child.InQuarter().LearningNeeds);
        Assert.Equal(Counts.NotMet, child.Count("statutory_plan_end"));
    }

    [Fact]
    public void Plan_that_ceased_with_the_authority_and_is_open_in_the_case_record_counts_as_open_until_a_person_rules()
    {
        var child = A.Child.With(Plan).With(A.AuthorityPlan with { EndDate = On("2024-01-31") });

        Assert.Equal(Counts.Met, child.Count("kpi3_sendaln_plan"));
    }
}
