using KpiBoard.Import;
using KpiBoard.Web.Children.OneChild;
using Xunit;

namespace KpiBoard.Web.Tests.Children;

/// <summary>The count is of 31 December 2025.</summary>
public sealed class TimelineTests
{
    private static readonly DateOnly AsOf = new(2025, 12, 31);

    private static readonly TimelineFact Order = new(Lane.Orders, "order", "an order", new(2025, 3, 1), new(2025, 9, 1), FileKind.Orders, 2);

    [Fact]
    public void Line_runs_from_the_earliest_fact_to_the_day_of_the_count()
    {
        var line = Timeline.Of([Order, Order with { Lane = Lane.Ete, From = new(2024, 1, 1), Until = null }], AsOf);

        Assert.Equal((new DateOnly(2024, 1, 1), AsOf), (line.From, line.Until));
        var open = line.Lanes.Single(lane => lane.Lane == Lane.Ete).Bars.Single();
        Assert.Equal((0, Timeline.Width), (open.X, open.Width));
    }

    [Fact]
    public void What_was_over_two_years_before_the_first_order_is_told_in_the_table_alone()
    {
        var old = Order with { Lane = Lane.Exclusions, From = new(2019, 5, 1), Until = null, IsMoment = true };
        var open = Order with { Lane = Lane.Ete, From = new(2019, 5, 1), Until = null };
        var line = Timeline.Of([Order, old, open], AsOf);

        Assert.Equal(new(2023, 3, 1), line.From);
        Assert.Equal([old], line.Before([Order, old, open]));
        Assert.Equal([Lane.Orders, Lane.Ete], line.Lanes.Select(lane => lane.Lane));
    }

    [Fact]
    public void Bars_of_one_time_stand_beneath_each_other_and_others_beside()
    {
        var later = Order with { From = new(2025, 10, 1), Until = null };
        var line = Timeline.Of([Order, Order with { From = new(2025, 4, 1) }, later, Order with { Lane = Lane.Ete, From = new(2024, 1, 1), Until = new(2024, 2, 1) }], AsOf);
        var orders = line.Lanes.Single(lane => lane.Lane == Lane.Orders);

        Assert.Equal(2, orders.Rows);
        Assert.Equal([0, 1, 0], orders.Bars.Select(bar => bar.Row));
    }

    [Fact]
    public void Words_do_not_run_over_the_right_edge()
    {
        var line = Timeline.Of([Order, Order with { Lane = Lane.Attainment, Label = "a long label at the very end", From = AsOf, Until = null, IsMoment = true }], AsOf);
        var bar = line.Lanes.Single(lane => lane.Lane == Lane.Attainment).Bars.Single();

        Assert.Equal(Timeline.Width, bar.X);
        Assert.True(bar.LabelX < Timeline.Width - 100);
    }

    [Fact]
    public void One_fact_of_one_day_has_a_line_too()
    {
        var line = Timeline.Of([Order with { From = AsOf, Until = AsOf }], AsOf);

        Assert.Single(line.Lanes);
        Assert.Equal(AsOf.AddDays(1), line.Until);
    }
}
