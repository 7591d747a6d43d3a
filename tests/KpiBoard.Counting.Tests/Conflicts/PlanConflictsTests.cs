using KpiBoard.Counting.Conflicts;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Conflicts;

// The case record's plan and the authority's run since September 2023, the order ends on 14 June 2024.
public sealed class PlanConflictsTests
{
    private static readonly ChildBuilder InCase = A.Child.With(A.LearningNeed);
    private static readonly ChildBuilder InList = A.Child.With(A.AuthorityPlan);

    [Fact]
    public void Plan_that_both_have_is_no_conflict_whenever_it_began()
    {
        Assert.Empty(InCase.With(A.AuthorityPlan).Conflicts());
        Assert.Empty(InCase.With(A.AuthorityPlan with { StartDate = On("2024-02-01") }).Conflicts());
        Assert.Empty(InCase.With(A.AuthorityPlan with { StartDate = On("2019-02-01") }).Conflicts());
    }

    [Fact]
    public void Plan_in_the_case_record_that_the_authority_has_not()
    {
        Assert.Equal(ConflictKind.PlanNotWithAuthority, Assert.Single(InCase.Conflicts()).Kind);
        Assert.Equal("EHCP, 2023-09-01 on | EHCP: none", InCase.Says());
    }

    [Fact]
    public void Plan_of_the_authority_that_the_case_record_has_not()
    {
        Assert.Equal(ConflictKind.PlanNotInCaseRecord, Assert.Single(InList.Conflicts()).Kind);
        Assert.Equal("EHCP: none | EHCP, 2023-09-01 on", InList.Says());
    }

    [Fact]
    public void Plan_that_ceased_with_the_authority_disagrees_from_the_day_after()
    {
        var ceased = InCase.With(A.AuthorityPlan with { EndDate = On("2024-01-31") });

        Assert.Equal(On("2024-02-01"), Assert.Single(ceased.Conflicts()).From);
        Assert.Equal("EHCP, 2023-09-01 on | EHCP: 2023-09-01 to 2024-01-31", ceased.Says());
    }

    [Fact]
    public void Plan_that_the_case_record_has_ended_and_the_authority_has_not_disagrees_from_the_day_after()
    {
        var ended = InList.With(A.LearningNeed with { EndDate = On("2024-01-31") });

        Assert.Equal((ConflictKind.PlanNotInCaseRecord, On("2024-02-01")), ended.Conflicts().Select(conflict => (conflict.Kind, conflict.From)).Single());
    }

    [Fact]
    public void Without_the_authoritys_list_nothing_disagrees_with_it() =>
        Assert.Empty(ConflictBook.Of(InCase.Service));

    [Fact]
    public void Child_without_a_upn_that_the_list_does_not_name_cannot_be_in_it()
    {
        Assert.Empty(InCase.WithoutUpn().Conflicts());
        Assert.Single(InCase.WithoutUpn().NamedIn(Sources.EhcPlans).Conflicts());
    }

    [Theory]
    [InlineData(PlanType.Idp)]
    [InlineData(PlanType.SenSupport)]
    public void Other_plans_are_in_no_list_of_the_authority(PlanType type) => Assert.Empty(A.Child.With(A.LearningNeed with { PlanType = type }).Conflicts());

    [Fact]
    public void Once_the_case_record_is_right_its_plan_counts_and_the_authoritys_does_not()
    {
        Assert.Equal(Counts.Met, InCase.AllRuled(forCase: true).Count("kpi3_sendaln_plan"));
        Assert.Empty(InList.AllRuled(forCase: true).Record.EhcPlans);
        Assert.Equal(Counts.NotMet, InList.AllRuled(forCase: true).Count("statutory_plan_end"));
    }

    [Fact]
    public void Once_the_return_is_right_a_plan_it_has_not_does_not_count_and_the_need_stays()
    {
        var ruled = InCase.AllRuled(forCase: false);

        Assert.Equal(Counts.NotMet, ruled.Count("kpi3_sendaln_plan"));
        Assert.Equal(Counts.Met, ruled.Count("kpi3_identified_sendaln"));
    }

    [Fact]
    public void Once_the_return_is_right_a_plan_that_ceased_counts_until_it_did()
    {
        var ruled = InCase.With(A.AuthorityPlan with { EndDate = On("2024-01-31") }).AllRuled(forCase: false).Record.LearningNeeds;

        Assert.Equal([(On("2023-09-01"), OnOrOpen("2024-01-31"), true), (On("2024-02-01"), null, false)], ruled.Select(need => (need.StartDate, need.EndDate, need.HasPlan)));
    }

    [Fact]
    public void Once_the_return_is_right_a_plan_the_case_record_has_not_counts_with_its_dates()
    {
        var ruled = A.Child.With(A.AuthorityPlan with { LastReviewDate = On("2024-03-01") }).AllRuled(forCase: false);

        Assert.Equal(Counts.Met, ruled.Count("kpi3_sendaln_plan"));
        Assert.Equal(Counts.Met, ruled.Count("statutory_plan_reviewed_in_year"));
    }
}
