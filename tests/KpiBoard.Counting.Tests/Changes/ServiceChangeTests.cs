using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Changes;

public sealed class ServiceChangeTests
{
    private static readonly DateOnly Today = On("2024-08-20");
    private static readonly ChildBuilder Suitable = A.Child.With(A.Placement);

    [Fact]
    public void The_caseload_the_running_and_the_last_complete_quarter_are_always_shown()
    {
        var changes = ServiceChange.Between(Of(Suitable), Of(Suitable), Today);

        Assert.Equal(["2024-08-20", "2024Q2", "2024Q1"], changes.Select(change => change.Period.Label));
        Assert.All(changes, change => Assert.True(change.IsNothing));
    }

    [Fact]
    public void Every_other_quarter_is_shown_when_something_differs_in_it_the_newest_first()
    {
        var older = Suitable.Called("C-2").With(An.Order with { EndDate = On("2024-03-31") });
        var oldest = Suitable.Called("C-3").With(An.Order with { StartDate = On("2023-04-02"), EndDate = On("2023-12-31") });

        var changes = ServiceChange.Between(Of(Suitable), Of(Suitable, older, oldest), Today);

        Assert.Equal(["2024-08-20", "2024Q2", "2024Q1", "2023Q4", "2023Q3"], changes.Select(change => change.Period.Label));
    }

    [Fact]
    public void A_headline_stands_with_its_counts_on_both_sides()
    {
        var quarter = ServiceChange.Between(Of(Suitable), Of(Suitable, A.Child.Called("C-2")), Today)[2];

        var headline = quarter.Headlines[0];
        Assert.Equal(("kpi2_total_suitable_end", new Ratio(1, 1), new Ratio(1, 2)), (headline.Measure.Id, headline.Before, headline.After));
        Assert.True(headline.Differs);
        Assert.False(quarter.Headlines[1].Differs);
    }

    [Fact]
    public void Children_are_told_by_movement_and_then_by_id()
    {
        var quarter = ServiceChange.Between(
            Of(Suitable, Suitable.Called("C-2"), Suitable.Called("C-3")),
            Of(A.Child, Suitable.Called("C-3"), Suitable.Called("C-5"), Suitable.Called("C-4")),
            Today)[2];

        Assert.Equal(
            ["ComesIn C-4", "ComesIn C-5", "GoesOut C-2", "Changes C-1"],
            quarter.Children.Select(child => $"{child.Movement} {child.ChildId}"));
        Assert.Equal((2, 1, 1), (quarter.CountOf(Movement.ComesIn), quarter.CountOf(Movement.GoesOut), quarter.CountOf(Movement.Changes)));
    }

    [Fact]
    public void A_child_whose_order_moves_to_another_quarter_goes_out_of_one_and_comes_into_the_other()
    {
        var later = Suitable.With(An.Order with { EndDate = On("2024-07-31") });

        var changes = ServiceChange.Between(Of(Suitable), Of(later), Today);

        Assert.Equal([Movement.ComesIn], changes[1].Children.Select(child => child.Movement));
        Assert.Equal([Movement.GoesOut], changes[2].Children.Select(child => child.Movement));
        Assert.Empty(changes[0].Children);
    }

    [Fact]
    public void An_order_that_ends_after_the_day_is_not_counted_on_either_side()
    {
        var later = Suitable.With(An.Order with { EndDate = Today.AddDays(1) });

        Assert.All(ServiceChange.Between(Of(later), Of(later.Called("C-2")), Today).Skip(1), change => Assert.True(change.IsNothing));
    }

    private static ServiceRecord Of(params ChildBuilder[] children) =>
        A.Service with { Children = [.. children.Select(child => child.Record)] };
}
