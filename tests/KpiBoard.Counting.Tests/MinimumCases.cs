using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests;

/// <summary>The least that any implementation must get right.</summary>
/// <remarks>Source: YJB KPI rules, "Minimum test cases for an implementation". The case of the aggregate template is left out: KpiBoard reads no templates.</remarks>
public sealed class MinimumCases
{
    [Fact]
    public void One_open_suitable_placement_from_before_the_start_is_suitable_at_start_and_end() =>
        AssertEte(A.Child.With(A.Placement), start: "suitable", end: "suitable");

    [Fact]
    public void Suitable_placement_that_ended_the_day_before_the_order_is_suitable_at_the_start_alone() =>
        AssertEte(A.Child.With(A.Placement with { EndDate = On("2024-06-13") }), start: "suitable", end: "neither");

    [Fact]
    public void Of_two_placements_at_the_end_one_unknown_makes_the_child_unsuitable_at_the_end_alone()
    {
        var unknown = A.Placement with { Suitability = Suitability.Unknown, StartDate = On("2024-05-01") };

        AssertEte(A.Child.With(A.Placement, unknown), start: "suitable", end: "unsuitable");
    }

    [Fact]
    public void Placement_that_ended_on_the_day_the_order_ended_is_one_at_the_end() =>
        AssertEte(A.Child.With(A.Placement with { EndDate = On("2024-06-14") }), start: "suitable", end: "suitable");

    [Fact]
    public void Placement_that_ended_the_day_before_an_order_out_of_custody_began_is_not_one_at_the_start() =>
        AssertEte(A.Child.With(A.Placement with { EndDate = On("2024-01-14") }), start: "neither", end: "neither");

    [Theory]
    [InlineData("2024-01-14", "suitable")]
    [InlineData("2024-01-13", "neither")]
    public void Placement_at_the_start_of_a_licence_is_that_of_the_day_before_the_outcome(string placementEnd, string start) =>
        AssertEte(A.Child.With(An.DtoLicence).With(A.Placement with { EndDate = On(placementEnd) }), start, end: "neither");

    [Fact]
    public void Placement_that_began_with_other_custody_is_not_one_at_the_start() =>
        AssertEte(A.Child.With(An.CustodialSentence).With(A.Placement with { StartDate = On("2024-01-15") }), start: "neither", end: "suitable");

    [Fact]
    public void Child_of_school_age_offered_fifteen_and_ten_hours_is_full_time_and_in_the_highest_band()
    {
        var child = A.Child.With(A.Placement with { HoursOffered = 15 }, A.Placement with { HoursOffered = 10 });

        Assert.Equal(25, child.InQuarter().AtEnd.HoursOffered);
        Assert.Equal(Met, child.Count("kpi2_offered_full_time_end"));
        Assert.Equal(1, child.Count("kpi2_hrs_attended_25_end").Denominator);
    }

    [Fact]
    public void Child_above_school_age_offered_sixteen_hours_is_full_time_and_in_the_middle_band()
    {
        var child = A.Child.AboveSchoolAge().With(A.Placement with { HoursOffered = 16 });

        Assert.Equal(Met, child.Count("kpi2_offered_full_time_end"));
        Assert.Equal(1, child.Count("kpi2_hrs_attended_16_24_end").Denominator);
    }

    [Theory]
    [InlineData("2024-03-31", "2023Q4")]
    [InlineData("2024-04-01", "2024Q1")]
    public void Financial_year_turns_on_the_first_of_April(string orderEnd, string quarter) =>
        Assert.Equal(quarter, A.Child.With(An.Order with { EndDate = On(orderEnd) }).InQuarter().Period.Label);

    [Fact]
    public void Of_a_rehabilitation_order_and_a_caution_that_end_in_a_quarter_the_child_counts_once_with_the_order()
    {
        var order = An.Order with { LegalOutcome = "YOUTH_REHABILITATION_ORDER" };
        var caution = An.Order with { OrderId = "O-6", LegalOutcome = "YOUTH_CAUTION", EndDate = On("2024-06-20") };
        var child = A.Child.With(caution, order).With(A.Placement);

        Assert.Equal("O-5", child.InQuarter().Order.OrderId);
        Assert.Equal(Met, child.Count("kpi2_suitable_yro_end"));
        Assert.Equal(NotAsked, child.Count("kpi2_suitable_yc_with_yjs_end"));
    }

    [Fact]
    public void Learning_need_that_ended_the_day_before_the_order_is_not_identified() =>
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed with { EndDate = On("2024-06-13") }).Count("kpi3_identified_sendaln"));

    private static void AssertEte(ChildBuilder child, string start, string end) =>
        Assert.Equal((start, end), (InWords(child.InQuarter().AtStart), InWords(child.InQuarter().AtEnd)));

    private static string InWords(EteAtMoment ete) => ete.IsSuitable ? "suitable" : ete.IsUnsuitable ? "unsuitable" : "neither";
}
