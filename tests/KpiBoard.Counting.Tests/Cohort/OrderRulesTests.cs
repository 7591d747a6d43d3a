using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class OrderRulesTests
{
    [Fact]
    public void Ordinary_order_may_be_counted() => Assert.Null(Broken(An.Order));

    [Theory]
    [InlineData("FINE")]
    [InlineData("COMMUNITY_RESOLUTION")]
    [InlineData("NOT_KNOWN")]
    [InlineData("SOMETHING_NOT_IN_THE_LIST")]
    public void Order_is_passed_over_when_its_outcome_is_not_one_that_counts(string outcome) =>
        Assert.Equal(PassedOverRule.OutcomeDoesNotCount, Broken(An.Order with { LegalOutcome = outcome }));

    [Fact]
    public void Custodial_half_of_a_detention_and_training_order_does_not_count() =>
        Assert.Equal(PassedOverRule.CustodialHalf, Broken(An.DtoLicence with { DisposalType = "DTO_CUSTODY" }));

    [Theory]
    [InlineData("DTO_LICENCE")]
    [InlineData("SOME_OTHER_DISPOSAL")]
    [InlineData(null)]
    public void Any_other_disposal_type_decides_nothing(string? disposalType) =>
        Assert.Null(Broken(An.Order with { DisposalType = disposalType }));

    [Theory]
    [InlineData(AppealStatus.ChangedOnAppeal, PassedOverRule.Appealed)]
    [InlineData(AppealStatus.AppealSuccessful, PassedOverRule.Appealed)]
    [InlineData(AppealStatus.NotAppealed, null)]
    [InlineData(null, null)]
    public void Outcome_that_an_appeal_changed_does_not_count(AppealStatus? status, PassedOverRule? rule) =>
        Assert.Equal(rule, Broken(An.Order with { AppealStatus = status }));

    [Theory]
    [InlineData(Residence.Other, PassedOverRule.OtherArea)]
    [InlineData(Residence.Local, null)]
    [InlineData(null, null)]
    public void Child_of_another_area_does_not_count(Residence? residence, PassedOverRule? rule) =>
        Assert.Equal(rule, Broken(An.Order with { Residence = residence }));

    [Theory]
    [InlineData("2014-01-16", PassedOverRule.TooYoung)]
    [InlineData("2014-01-15", null)]
    [InlineData("2006-01-16", null)]
    [InlineData("2006-01-15", PassedOverRule.TooOld)]
    public void Child_is_ten_to_seventeen_on_the_day_the_order_began(string born, PassedOverRule? rule) =>
        Assert.Equal(rule, OrderRules.Broken(An.Order, On(born)));

    [Theory]
    [InlineData("2006-01-16", null)]
    [InlineData("2006-01-15", PassedOverRule.TooOld)]
    public void Age_under_a_detention_and_training_order_is_that_on_the_outcome_date(string born, PassedOverRule? rule) =>
        Assert.Equal(rule, OrderRules.Broken(An.DtoLicence, On(born)));

    [Fact]
    public void Reason_given_is_the_first_rule_broken()
    {
        var order = An.Order with
        {
            LegalOutcome = "FINE",
            DisposalType = "DTO_CUSTODY",
            AppealStatus = AppealStatus.AppealSuccessful,
            Residence = Residence.Other,
        };
        PassedOverRule?[] inTurn =
        [
            OrderRules.Broken(order, On("2020-01-01")),
            OrderRules.Broken(order with { LegalOutcome = "REFERRAL_ORDER" }, On("2020-01-01")),
            OrderRules.Broken(order with { LegalOutcome = "REFERRAL_ORDER", DisposalType = null }, On("2020-01-01")),
            OrderRules.Broken(order with { LegalOutcome = "REFERRAL_ORDER", DisposalType = null, AppealStatus = null }, On("2020-01-01")),
            OrderRules.Broken(An.Order, On("2020-01-01")),
        ];

        Assert.Equal(
            [PassedOverRule.OutcomeDoesNotCount, PassedOverRule.CustodialHalf, PassedOverRule.Appealed, PassedOverRule.OtherArea, PassedOverRule.TooYoung],
            inTurn);
    }

    private static PassedOverRule? Broken(Order order) => OrderRules.Broken(order, On("2009-03-10"));
}
