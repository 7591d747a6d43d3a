using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Theirs;

namespace KpiBoard.Counting.Tests.Theirs;

public sealed class DeparturesTests
{
    private static readonly ChildBuilder InSuitable = A.Child.With(A.Placement);

    [Fact]
    public void A_child_without_a_placement_at_the_end_is_suitable_to_the_YJB() =>
        Assert.Equal((new Ratio(1, 2), new Ratio(2, 2)), EffectOf("K2-1", "kpi2_total_suitable_end", InSuitable, A.Child));

    [Fact]
    public void A_placement_that_ended_the_day_before_makes_it_so_and_one_that_ended_on_the_day_does_not()
    {
        Assert.Equal((new Ratio(0, 1), new Ratio(1, 1)), EffectOf("K2-1", "kpi2_total_suitable_end", A.Child.With(A.Placement with { EndDate = On("2024-06-13") })));
        Assert.Null(EffectOf("K2-1", "kpi2_total_suitable_end", A.Child.With(A.Placement with { EndDate = On("2024-06-14") })));
    }

    [Fact]
    public void A_child_of_another_order_is_in_no_figure_of_this_one() =>
        Assert.Null(EffectOf("K2-1", "kpi2_suitable_yro_end", A.Child));

    [Fact]
    public void Unsuitable_at_the_start_above_school_age_looks_at_the_end_to_the_YJB() =>
        Assert.Equal((new Ratio(0, 1), new Ratio(1, 1)), EffectOf(
            "K2-2", "kpi2_unsuitable_above_school_age_start", A.Child.AboveSchoolAge().With(A.Placement with { EndDate = On("2024-02-01") }, A.NoEte with { StartDate = On("2024-03-01") })));

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void No_hours_at_the_start_are_part_time_to_the_YJB(int hours, bool differs) =>
        Assert.Equal(differs ? (new Ratio(0, 1), new Ratio(1, 1)) : null, EffectOf("K2-3", "kpi2_offered_part_time_start", A.Child.With(A.Placement with { HoursOffered = hours })));

    [Fact]
    public void A_record_of_no_education_that_is_called_suitable_is_suitable_to_the_YJB()
    {
        Assert.Equal((new Ratio(0, 1), new Ratio(1, 1)), EffectOf("K2-5", "kpi2_total_suitable_end", A.Child.With(A.NoEte with { Suitability = Suitability.Suitable })));
        Assert.Null(EffectOf("K2-5", "kpi2_total_suitable_end", A.Child.With(A.NoEte)));
        Assert.Null(EffectOf("K2-5", "kpi2_total_suitable_end", A.Child));
    }

    [Fact]
    public void Referral_orders_are_counted_of_the_children_with_rehabilitation_orders_by_the_YJB() =>
        Assert.Equal((new Ratio(1, 2), new Ratio(1, 1)), EffectOf(
            "K3-1", "kpi3_sendaln_ro", A.Child.With(A.LearningNeed), A.Child.Called("C-2"), A.Child.Called("C-3").With(An.OrderOf("YOUTH_REHABILITATION_ORDER"))));

    [Fact]
    public void Every_difference_that_the_counting_rules_list_is_told() =>
        Assert.Equal(["K2-1", "K2-2", "K2-3", "K2-5", "K2-8", "K3-1", "K3-2", "C-1", "C-2", null, null, null], Departures.All.Select(departure => departure.Key));

    // Null when the measure is not moved.
    private static (Ratio Ours, Ratio Theirs)? EffectOf(string key, string measure, params ChildBuilder[] children)
    {
        List<ChildQuarter> counted = [.. children.Select(child => child.InQuarter())];
        return Departures.All.Single(departure => departure.Key == key).EffectsOn(counted).FirstOrDefault(effect => effect.Measure.Id == measure) is { } effect
            ? (effect.Ours, effect.Theirs)
            : null;
    }
}
