using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class SuitableEteTests
{
    private static readonly Placement Unsuitable = A.Placement with { Suitability = Suitability.Unsuitable };

    // The ordinary order began on 15 January 2024: the first of these ended before it did, the second began later.
    private static readonly Placement[] SuitableThenUnsuitable =
        [A.Placement with { EndDate = On("2024-03-01") }, Unsuitable with { StartDate = On("2024-03-02") }];

    private static readonly Placement[] UnsuitableThenSuitable =
        [Unsuitable with { EndDate = On("2024-03-01") }, A.Placement with { StartDate = On("2024-03-02") }];

    [Fact]
    public void Suitable_and_unsuitable_are_told_apart_at_each_moment()
    {
        var (worse, better) = (A.Child.With(SuitableThenUnsuitable), A.Child.With(UnsuitableThenSuitable));

        AssertMoment("start", suitable: worse, unsuitable: better);
        AssertMoment("end", suitable: better, unsuitable: worse);
    }

    [Fact]
    public void Child_without_a_placement_is_neither_and_stays_in_every_denominator()
    {
        foreach (var measure in new[] { "suitable_start", "unsuitable_start", "suitable_end", "unsuitable_end" })
        {
            Assert.Equal(NotMet, A.Child.Count($"kpi2_total_{measure}"));
        }
    }

    [Fact]
    public void Child_who_came_into_suitable_ete_is_a_change_for_the_better()
    {
        var child = A.Child.With(UnsuitableThenSuitable);

        Assert.Equal(new Ratio(1, 1), child.Count("kpi2_suitable_change"));
        Assert.Equal(new Ratio(-1, 1), child.Count("kpi2_unsuitable_change"));
    }

    [Fact]
    public void Child_who_fell_out_of_suitable_ete_is_a_change_for_the_worse()
    {
        var child = A.Child.With(SuitableThenUnsuitable);

        Assert.Equal(new Ratio(-1, 1), child.Count("kpi2_suitable_change"));
        Assert.Equal(new Ratio(1, 1), child.Count("kpi2_unsuitable_change"));
    }

    [Fact]
    public void Child_who_stayed_where_it_was_is_no_change()
    {
        foreach (var child in new[] { A.Child, A.Child.With(A.Placement), A.Child.With(Unsuitable) })
        {
            Assert.Equal(NotMet, child.Count("kpi2_suitable_change"));
            Assert.Equal(NotMet, child.Count("kpi2_unsuitable_change"));
        }
    }

    [Fact]
    public void Child_whose_suitable_placement_ended_with_nothing_after_it_is_less_suitable_and_no_more_unsuitable()
    {
        var child = A.Child.With(A.Placement with { EndDate = On("2024-03-01") });

        Assert.Equal(new Ratio(-1, 1), child.Count("kpi2_suitable_change"));
        Assert.Equal(NotMet, child.Count("kpi2_unsuitable_change"));
    }

    [Theory]
    [InlineData("2009-03-10", "school_age", "above_school_age")]
    [InlineData("2007-03-10", "above_school_age", "school_age")]
    public void Child_is_counted_with_its_own_side_of_school_age(string born, string own, string other)
    {
        var child = A.Child.Born(born).With(SuitableThenUnsuitable);

        Assert.Equal(Met, child.Count($"kpi2_suitable_{own}_start"));
        Assert.Equal(NotMet, child.Count($"kpi2_unsuitable_{own}_start"));
        Assert.Equal(NotMet, child.Count($"kpi2_suitable_{own}_end"));
        Assert.Equal(Met, child.Count($"kpi2_unsuitable_{own}_end"));
        AssertNotAsked(child, other);
    }

    [Fact]
    public void Child_who_left_school_age_during_the_order_is_of_school_age_at_the_start_and_above_it_at_the_end()
    {
        var child = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-07-31") }).With(A.Placement);

        Assert.Equal(Met, child.Count("kpi2_suitable_school_age_start"));
        Assert.Equal(NotAsked, child.Count("kpi2_suitable_school_age_end"));
        Assert.Equal(NotAsked, child.Count("kpi2_suitable_above_school_age_start"));
        Assert.Equal(Met, child.Count("kpi2_suitable_above_school_age_end"));
    }

    [Theory]
    [InlineData("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", "oocd")]
    [InlineData("YOUTH_CAUTION", "yc_with_yjs")]
    [InlineData("YOUTH_CONDITIONAL_CAUTION", "ycc")]
    [InlineData("REFERRAL_ORDER", "ro")]
    [InlineData("YOUTH_REHABILITATION_ORDER", "yro")]
    [InlineData("SECTION_250", "cust")]
    public void Child_is_counted_with_the_type_of_the_order_kept(string outcome, string own)
    {
        var child = A.Child.With(An.Order with { LegalOutcome = outcome }).With(UnsuitableThenSuitable);

        Assert.Equal(NotMet, child.Count($"kpi2_suitable_{own}_start"));
        Assert.Equal(Met, child.Count($"kpi2_unsuitable_{own}_start"));
        Assert.Equal(Met, child.Count($"kpi2_suitable_{own}_end"));
        Assert.Equal(NotMet, child.Count($"kpi2_unsuitable_{own}_end"));
        string[] others = ["oocd", "yc_with_yjs", "ycc", "ro", "yro", "cust"];
        Assert.All(others.Where(other => other != own), other => AssertNotAsked(child, other));
    }

    private static void AssertMoment(string moment, ChildBuilder suitable, ChildBuilder unsuitable)
    {
        Assert.Equal(Met, suitable.Count($"kpi2_total_suitable_{moment}"));
        Assert.Equal(NotMet, suitable.Count($"kpi2_total_unsuitable_{moment}"));
        Assert.Equal(NotMet, unsuitable.Count($"kpi2_total_suitable_{moment}"));
        Assert.Equal(Met, unsuitable.Count($"kpi2_total_unsuitable_{moment}"));
    }

    private static void AssertNotAsked(ChildBuilder child, string part)
    {
        foreach (var moment in new[] { "start", "end" })
        {
            Assert.Equal(NotAsked, child.Count($"kpi2_suitable_{part}_{moment}"));
            Assert.Equal(NotAsked, child.Count($"kpi2_unsuitable_{part}_{moment}"));
        }
    }
}
