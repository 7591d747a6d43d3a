using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;

namespace KpiBoard.Counting.Tests.Ledger;

/// <summary>The ordinary order ends on 14 June 2024, in the first quarter of 2024.</summary>
public sealed class OutOfCohortTests
{
    private static readonly Period Quarter = Period.Of(new Quarter(2024, 1));
    private static readonly DateOnly AsOf = On("2024-08-20");

    [Fact]
    public void Child_whose_every_order_of_the_quarter_may_not_count_is_out_with_the_rule_of_each()
    {
        var child = A.Child.With(
            An.OrderOf("OTHER"),
            An.Order with { OrderId = "O-6", Residence = Residence.Other },
            An.Order with { OrderId = "O-7", EndDate = On("2024-07-01") });

        var found = Assert.Single(OutOfCohort.Of(child.Service, Quarter, AsOf));

        Assert.Equal("C-1", found.ChildId);
        Assert.Equal(
            [("O-5", PassedOverRule.OutcomeDoesNotCount), ("O-6", PassedOverRule.OtherArea)],
            found.Orders.Select(order => (order.Order.OrderId, order.Rule)));
    }

    [Fact]
    public void Child_with_one_order_that_counts_is_in_and_one_without_an_order_of_the_quarter_is_neither()
    {
        Assert.Empty(OutOfCohort.Of(A.Child.With(An.OrderOf("OTHER"), An.Order with { OrderId = "O-6" }).Service, Quarter, AsOf));
        Assert.Empty(OutOfCohort.Of(A.Child.With(An.OrderOf("OTHER") with { EndDate = null }).Service, Quarter, AsOf));
    }

    [Theory]
    [InlineData("2024-06-13", 0)]
    [InlineData("2024-06-14", 1)]
    public void Order_that_ends_after_the_day_of_the_count_is_not_of_the_quarter_yet(string asOf, int children) =>
        Assert.Equal(children, OutOfCohort.Of(A.Child.With(An.OrderOf("OTHER")).Service, Quarter, On(asOf)).Count);

    [Theory]
    [InlineData("2024-01-14", 0)]
    [InlineData("2024-01-15", 1)]
    [InlineData("2024-06-14", 1)]
    [InlineData("2024-06-15", 0)]
    public void Out_of_the_caseload_is_who_has_an_order_running_on_its_day_that_may_not_count(string day, int children) =>
        Assert.Equal(children, OutOfCohort.Of(A.Child.With(An.OrderOf("OTHER")).Service, Period.Of(On(day)), On(day)).Count);

    [Theory]
    [InlineData("REFERRAL_ORDER", "2024-06-14")]
    [InlineData("REFERRAL_ORDER", null)]
    [InlineData("OTHER", "2024-06-14")]
    [InlineData("OTHER", "2024-07-01")]
    public void Nobody_is_both_in_the_cohort_and_out_of_it(string outcome, string? end)
    {
        var service = A.Child.With(An.OrderOf(outcome) with { EndDate = OnOrOpen(end) }).Service;
        var isIn = Cohorts.ByQuarter(service, AsOf).Any(child => child.Period == Quarter);

        Assert.Equal((isIn, end == "2024-06-14" && !isIn), (isIn, OutOfCohort.Of(service, Quarter, AsOf).Count == 1));
    }
}
