using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class CohortsTests
{
    [Theory]
    [InlineData("2023-03-31", false)]
    [InlineData("2023-04-01", true)]
    public void Order_that_ended_before_April_of_the_first_year_is_not_counted(string end, bool counted) =>
        Assert.Equal(counted, A.Child.With(An.Order with { EndDate = On(end) }).InQuarters().Count == 1);

    [Theory]
    [InlineData("2024-06-13", false)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", true)]
    public void Order_counts_from_the_day_it_ended(string asOf, bool counted) =>
        Assert.Equal(counted, A.Child.InQuarters(asOf).Count == 1);

    [Fact]
    public void Open_order_is_in_no_quarter() =>
        Assert.Empty(A.Child.With(An.Order with { EndDate = null }).InQuarters());

    [Fact]
    public void Child_without_an_order_that_counts_is_in_no_quarter() =>
        Assert.Empty(A.Child.With(An.Order with { LegalOutcome = "FINE" }).InQuarters());

    [Fact]
    public void Child_too_old_when_the_order_began_is_in_no_quarter() => Assert.Empty(A.Child.Born("2006-01-15").InQuarters());

    [Fact]
    public void Child_is_counted_in_the_quarter_in_which_the_order_ended()
    {
        var child = A.Child.InQuarter();

        Assert.Equal("2024Q1", child.Period.Label);
        Assert.Equal(On("2024-06-14"), child.End);
        Assert.Equal(("S01", "C-1"), (child.ServiceCode, child.ChildId));
    }

    [Fact]
    public void Child_with_orders_that_end_in_two_quarters_is_in_both()
    {
        var later = An.Order with { OrderId = "O-1", EndDate = On("2024-07-01") };
        var quarters = A.Child.With(later, An.Order with { EndDate = On("2024-06-30") }).InQuarters();

        Assert.Equal(["2024Q1", "2024Q2"], quarters.Select(quarter => quarter.Period.Label));
        Assert.Equal(["O-5", "O-1"], quarters.Select(quarter => quarter.Order.OrderId));
        Assert.All(quarters, quarter => Assert.Empty(quarter.PassedOver));
    }

    [Fact]
    public void Child_with_two_orders_that_end_in_a_quarter_is_in_it_once_with_the_order_kept()
    {
        var caution = An.Order with { OrderId = "O-1", LegalOutcome = "YOUTH_CAUTION", EndDate = On("2024-06-30") };

        var child = A.Child.With(caution, An.Order).InQuarter();

        Assert.Equal("ro", child.OrderType.Key);
        Assert.Equal(On("2024-06-14"), child.End);
        Assert.Equal([new("O-1", PassedOverRule.LessSerious)], child.PassedOver);
    }

    [Fact]
    public void Order_that_ends_after_the_as_of_day_does_not_compete()
    {
        var notYet = An.Order with { OrderId = "O-1", LegalOutcome = "SECTION_250", EndDate = On("2024-06-20") };

        var child = Assert.Single(A.Child.With(An.Order, notYet).InQuarters("2024-06-19"));

        Assert.Equal("O-5", child.Order.OrderId);
        Assert.Empty(child.PassedOver);
    }

    [Fact]
    public void Every_child_of_the_service_is_counted()
    {
        var service = A.Service with { Children = [A.Child.Called("C-1").Record, A.Child.Called("C-2").Record] };

        Assert.Equal(["C-1", "C-2"], Cohorts.ByQuarter(service, On("2024-07-01")).Select(child => child.ChildId));
        Assert.Equal(["C-1", "C-2"], Cohorts.Caseload(service, On("2024-03-01")).Select(child => child.ChildId));
    }
}
