using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class OrderChoiceTests
{
    private static readonly Order Order = An.Order;

    [Fact]
    public void Only_order_is_kept_with_nothing_passed_over()
    {
        var choice = Choice(Order);

        Assert.Equal(Order, choice?.Kept);
        Assert.Empty(choice!.PassedOver);
    }

    [Fact]
    public void Child_without_an_order_that_counts_is_out() =>
        Assert.Null(Choice(Order with { LegalOutcome = "FINE" }));

    [Fact]
    public void Most_serious_outcome_is_kept_whatever_else_is_later() => AssertKept(
        Order with { OrderId = "kept", LegalOutcome = "YOUTH_REHABILITATION_ORDER" },
        Order with { OrderId = "a", OutcomeDate = On("2024-02-01"), StartDate = On("2024-02-01"), EndDate = On("2024-06-20") },
        PassedOverRule.LessSerious);

    [Fact]
    public void Of_outcomes_as_serious_the_latest_outcome_date_is_kept() => AssertKept(
        Order with { OrderId = "kept", OutcomeDate = On("2024-01-16") },
        Order with { OrderId = "a", StartDate = On("2024-02-01"), EndDate = On("2024-06-20") },
        PassedOverRule.EarlierOutcome);

    [Fact]
    public void Of_outcomes_of_one_day_the_latest_end_is_kept() => AssertKept(
        Order with { OrderId = "kept", EndDate = On("2024-06-15") },
        Order with { OrderId = "a", StartDate = On("2024-02-01") },
        PassedOverRule.EarlierEnd);

    [Fact]
    public void Open_end_is_later_than_any_date() => AssertKept(
        Order with { OrderId = "kept", EndDate = null },
        Order with { OrderId = "a", StartDate = On("2024-02-01"), EndDate = On("2099-12-31") },
        PassedOverRule.EarlierEnd);

    [Fact]
    public void Of_two_open_orders_the_latest_start_is_kept() => AssertKept(
        Order with { OrderId = "kept", StartDate = On("2024-01-16"), EndDate = null },
        Order with { OrderId = "a", EndDate = null },
        PassedOverRule.EarlierStart);

    [Fact]
    public void Of_orders_with_one_end_the_latest_start_is_kept() => AssertKept(
        Order with { OrderId = "kept", StartDate = On("2024-01-16") },
        Order with { OrderId = "a" },
        PassedOverRule.EarlierStart);

    [Fact]
    public void Of_two_licences_of_one_outcome_date_and_end_the_latest_start_is_kept() => AssertKept(
        An.DtoLicence with { OrderId = "kept", StartDate = On("2024-04-16") },
        An.DtoLicence with { OrderId = "a" },
        PassedOverRule.EarlierStart);

    [Theory]
    [InlineData("O-1", "O-2")]
    [InlineData("O-10", "O-9")]
    [InlineData("O-Z", "O-a")]
    public void Of_orders_alike_the_lowest_order_id_as_text_is_kept(string kept, string passedOver) => AssertKept(
        Order with { OrderId = kept }, Order with { OrderId = passedOver }, PassedOverRule.HigherOrderId);

    [Fact]
    public void Order_that_does_not_count_never_competes()
    {
        var moreSerious = Order with { OrderId = "a", LegalOutcome = "SECTION_250", Residence = Residence.Other };

        AssertKept(Order, moreSerious, PassedOverRule.OtherArea);
    }

    [Fact]
    public void Each_order_passed_over_has_its_own_reason()
    {
        var choice = Choice(
            Order with { OrderId = "caution", LegalOutcome = "YOUTH_CAUTION" },
            Order with { OrderId = "fine", LegalOutcome = "FINE" },
            Order,
            Order with { OrderId = "earlier", EndDate = On("2024-06-01") });

        Assert.Equal(Order, choice?.Kept);
        Assert.Equal(
            [new("caution", PassedOverRule.LessSerious), new("fine", PassedOverRule.OutcomeDoesNotCount), new("earlier", PassedOverRule.EarlierEnd)],
            choice?.PassedOver);
    }

    [Fact]
    public void Same_order_told_twice_is_not_passed_over_for_itself()
    {
        var choice = Choice(Order, Order with { });

        Assert.Empty(choice!.PassedOver);
    }

    [Fact]
    public void Order_told_again_with_a_difference_that_ranks_nothing_is_passed_over_by_the_last_rule()
    {
        var choice = Choice(Order, Order with { DisposalType = "ANOTHER" });

        Assert.Equal([new(Order.OrderId, PassedOverRule.HigherOrderId)], choice?.PassedOver);
    }

    [Fact]
    public void Order_does_not_give_way_to_one_alike_in_all_that_ranks()
    {
        Assert.Null(OrderRules.GivesWay(Order, Order));
        Assert.Equal(Order, Choice(Order, Order with { DisposalType = "ANOTHER" })?.Kept);
    }

    private static OrderChoice? Choice(params Order[] orders) => OrderChoice.From(orders, On("2009-03-10"));

    private static void AssertKept(Order kept, Order passedOver, PassedOverRule rule)
    {
        foreach (var choice in new[] { Choice(kept, passedOver), Choice(passedOver, kept) })
        {
            Assert.Equal(kept, choice?.Kept);
            Assert.Equal([new(passedOver.OrderId, rule)], choice?.PassedOver);
        }
    }
}
