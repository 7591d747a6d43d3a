using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Moves;

namespace KpiBoard.Counting.Tests.Moves;

public sealed class ReachTests
{
    private static readonly ChildQuarter NotRecorded = A.Child.InQuarter();
    private static readonly ChildQuarter Suitable = A.Child.With(A.Placement).InQuarter();
    private static readonly ChildQuarter Unsuitable = A.Child.With(A.NoEte).InQuarter();
    private static readonly ChildQuarter WithPlan = A.Child.With(A.LearningNeed).InQuarter();
    private static readonly ChildQuarter WithoutPlan = A.Child.With(A.LearningNeed with { FormalPlan = false }).InQuarter();
    private static readonly ChildQuarter OnCaseload = A.Child.With(A.Placement).OnCaseload("2024-05-01")!;

    [Fact]
    public void A_child_stands_out_not_met_or_met()
    {
        Assert.Equal([Standing.Out, Standing.NotMet, Standing.Met], new[] { null, Unsuitable, Suitable }.Select(Kpi2));
        Assert.Equal([Standing.Out, Standing.NotMet, Standing.Met], new[] { Suitable, WithoutPlan, WithPlan }.Select(Kpi3));
    }

    [Fact]
    public void A_placement_more_moves_who_has_none_either_way() => Assert.Equal(Standing.Counted, Reach2(Bearing.Placement, NotRecorded));

    [Fact]
    public void A_placement_more_can_make_a_suitable_child_unsuitable_and_nothing_else() => Assert.Equal(Standing.NotMet, Reach2(Bearing.Placement, Suitable));

    [Fact]
    public void A_placement_more_makes_no_unsuitable_child_suitable() => Assert.Equal(Standing.None, Reach2(Bearing.Placement, Unsuitable));

    [Fact]
    public void A_placement_brings_nobody_in_and_moves_no_plan()
    {
        Assert.Equal(Standing.None, Reach2(Bearing.Placement, null));
        Assert.Equal(Standing.None, Reach3(Bearing.Placement, WithoutPlan));
    }

    [Fact]
    public void A_placement_recorded_as_none_that_is_one_can_make_an_unsuitable_child_suitable_only()
    {
        Assert.Equal(Standing.Met, Reach2(Bearing.NoneIsSome, Unsuitable));
        Assert.Equal([Standing.None, Standing.None], new[] { Suitable, NotRecorded }.Select(child => Reach2(Bearing.NoneIsSome, child)));
    }

    [Fact]
    public void A_learning_need_more_gives_a_plan_or_a_need_and_takes_none_away()
    {
        Assert.Equal(Standing.Counted, Reach3(Bearing.LearningNeed, NotRecorded));
        Assert.Equal(Standing.Counted, Reach3(Bearing.LearningNeed, WithoutPlan));
        Assert.Equal(Standing.None, Reach3(Bearing.LearningNeed, WithPlan));
        Assert.Equal(Standing.None, Reach2(Bearing.LearningNeed, NotRecorded));
    }

    [Theory]
    [InlineData(Bearing.Order)]
    [InlineData(Bearing.Child)]
    public void An_order_or_a_child_brings_in_who_is_out(Bearing bearing) => Assert.Equal(Standing.Anywhere, Reach2(bearing, null));

    [Theory]
    [InlineData(true, Standing.Anywhere)]
    [InlineData(false, Standing.None)]
    public void An_order_whose_dates_stand_brings_in_only_when_it_is_of_the_period(bool isOfPeriod, Standing expected)
    {
        Assert.Equal(expected, Reach.Of(Bearing.OrderCounts, false, null, isOfPeriod));
        Assert.Equal(expected, Reach.Of(Bearing.OrderCounts, false, Suitable, isOfPeriod));
    }

    [Fact]
    public void Another_order_kept_has_another_end_in_a_quarter_and_not_in_a_caseload()
    {
        Assert.Equal(Standing.Anywhere, Reach2(Bearing.Order, Suitable));
        Assert.Equal(Standing.None, Reach2(Bearing.Order, OnCaseload));
    }

    [Fact]
    public void An_order_dropped_can_take_the_child_out()
    {
        Assert.Equal(Standing.Out, Reach2(Bearing.OrderDropped, OnCaseload));
        Assert.True(Reach2(Bearing.OrderDropped, Suitable).HasFlag(Standing.Out));
        Assert.Equal(Standing.None, Reach2(Bearing.OrderDropped, null));
    }

    [Fact]
    public void A_whole_file_moves_its_own_headline_alone()
    {
        Assert.Equal((Standing.Counted, Standing.None), (Reach2(Bearing.Placements, Suitable), Reach3(Bearing.Placements, WithPlan)));
        Assert.Equal((Standing.None, Standing.Anywhere), (Reach2(Bearing.LearningNeeds, Suitable), Reach3(Bearing.LearningNeeds, WithPlan)));
    }

    [Fact]
    public void What_bears_on_nothing_moves_nobody() => Assert.Equal(Standing.None, Reach2(Bearing.None, Suitable));

    private static Standing Kpi2(ChildQuarter? child) => Reach.Of(HeadlineChange.Headlines[0], child);

    private static Standing Kpi3(ChildQuarter? child) => Reach.Of(HeadlineChange.Headlines[1], child);

    private static Standing Reach2(Bearing bearing, ChildQuarter? child) => Reach.Of(bearing, false, child, false);

    private static Standing Reach3(Bearing bearing, ChildQuarter? child) => Reach.Of(bearing, true, child, false);
}
