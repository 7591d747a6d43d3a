using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class CaseloadTests
{
    [Theory]
    [InlineData("2024-01-14", false)]
    [InlineData("2024-01-15", true)]
    [InlineData("2024-06-14", true)]
    [InlineData("2024-06-15", false)]
    public void Child_is_on_the_caseload_from_the_day_the_order_began_to_the_day_it_ended(string day, bool held) =>
        Assert.Equal(held, A.Child.OnCaseload(day) is not null);

    [Fact]
    public void Open_order_keeps_the_child_on_the_caseload() =>
        Assert.NotNull(A.Child.With(An.Order with { EndDate = null }).OnCaseload("2030-01-01"));

    [Theory]
    [InlineData("2024-01-14", false)]
    [InlineData("2024-01-15", true)]
    public void Licence_half_stands_for_the_detention_and_training_order_from_the_outcome_date(string day, bool held) =>
        Assert.Equal(held, A.Child.With(An.DtoLicence).OnCaseload(day) is not null);

    [Fact]
    public void Order_that_does_not_count_puts_no_child_on_the_caseload() =>
        Assert.Null(A.Child.With(An.Order with { LegalOutcome = "FINE" }).OnCaseload("2024-03-01"));

    [Fact]
    public void Caseload_is_read_on_its_day()
    {
        var child = A.Child.OnCaseload("2024-03-01")!;

        Assert.Equal("2024-03-01", child.Period.Label);
        Assert.Equal(On("2024-03-01"), child.End);
        Assert.Equal(On("2024-01-15"), child.AtStart.Moment);
    }

    [Fact]
    public void Of_two_orders_of_one_outcome_date_the_open_one_is_kept()
    {
        var open = An.Order with { OrderId = "O-9", EndDate = null };

        var child = A.Child.With(An.Order, open).OnCaseload("2024-03-01")!;

        Assert.Equal("O-9", child.Order.OrderId);
        Assert.Equal([new("O-5", PassedOverRule.EarlierEnd)], child.PassedOver);
    }

    [Fact]
    public void Order_over_before_the_day_does_not_compete()
    {
        var over = An.Order with { OrderId = "O-1", LegalOutcome = "SECTION_250", EndDate = On("2024-02-29") };

        var child = A.Child.With(An.Order, over).OnCaseload("2024-03-01")!;

        Assert.Equal("O-5", child.Order.OrderId);
        Assert.Empty(child.PassedOver);
    }

    [Fact]
    public void Placement_of_a_caseload_is_that_of_the_day()
    {
        var child = A.Child.With(A.Placement with { EndDate = On("2024-03-01") });

        Assert.Equal(Counts.Met, child.OnCaseload("2024-03-01")!.Count("kpi2_total_suitable_end"));
        Assert.Equal(Counts.NotMet, child.OnCaseload("2024-03-02")!.Count("kpi2_total_suitable_end"));
    }
}
