using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class HoursOfEteTests
{
    [Theory]
    [InlineData(null, false, false)]
    [InlineData(0, false, false)]
    [InlineData(1, false, true)]
    [InlineData(24, false, true)]
    [InlineData(25, true, false)]
    [InlineData(40, true, false)]
    public void Full_time_at_school_age_is_twenty_five_hours_offered(int? offered, bool fullTime, bool partTime) =>
        AssertOffered(A.Child, offered, fullTime, partTime);

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(1, false, true)]
    [InlineData(15, false, true)]
    [InlineData(16, true, false)]
    [InlineData(40, true, false)]
    public void Full_time_above_school_age_is_sixteen_hours_offered(int? offered, bool fullTime, bool partTime) =>
        AssertOffered(A.Child.AboveSchoolAge(), offered, fullTime, partTime);

    [Fact]
    public void Child_without_a_placement_is_neither_full_time_nor_part_time()
    {
        Assert.Equal(NotMet, A.Child.Count("kpi2_offered_full_time_start"));
        Assert.Equal(NotMet, A.Child.Count("kpi2_offered_part_time_start"));
    }

    [Fact]
    public void Hours_are_judged_by_school_age_at_their_own_moment()
    {
        var child = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-07-31") }).With(A.Placement with { HoursOffered = 16 });

        Assert.Equal(Met, child.Count("kpi2_offered_part_time_start"));
        Assert.Equal(Met, child.Count("kpi2_offered_full_time_end"));
    }

    [Fact]
    public void Hours_at_the_start_are_those_of_placements_at_the_start()
    {
        var child = A.Child.With(A.Placement with { EndDate = On("2024-03-01") });

        Assert.Equal(Met, child.Count("kpi2_offered_full_time_start"));
        Assert.Equal(NotMet, child.Count("kpi2_offered_full_time_end"));
        Assert.Equal(new Ratio(1, 1), child.Count("kpi2_hrs_attended_25_start"));
        Assert.Equal(new Ratio(0, 0), child.Count("kpi2_hrs_attended_25_end"));
    }

    [Fact]
    public void Hours_are_those_of_all_placements_together()
    {
        var child = A.Child.With(A.Placement with { HoursOffered = 15 }, A.Placement with { HoursOffered = 10 });

        Assert.Equal(Met, child.Count("kpi2_offered_full_time_end"));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0, null)]
    [InlineData(1, "1_15")]
    [InlineData(15, "1_15")]
    [InlineData(16, "16_24")]
    [InlineData(24, "16_24")]
    [InlineData(25, "25")]
    [InlineData(60, "25")]
    public void Hours_attended_and_hours_offered_are_banded_alike(int? hours, string? band)
    {
        var attended = A.Child.With(A.Placement with { HoursOffered = 0, HoursAttended = hours });
        var offered = A.Child.With(A.Placement with { HoursOffered = hours, HoursAttended = 0 });

        foreach (var each in new[] { "1_15", "16_24", "25" })
        {
            foreach (var moment in new[] { "start", "end" })
            {
                Assert.Equal(new Ratio(each == band ? 1 : 0, 0), attended.Count($"kpi2_hrs_attended_{each}_{moment}"));
                Assert.Equal(new Ratio(0, each == band ? 1 : 0), offered.Count($"kpi2_hrs_attended_{each}_{moment}"));
            }
        }
    }

    [Fact]
    public void Child_offered_more_than_it_attends_is_in_two_bands()
    {
        var child = A.Child.With(A.Placement with { HoursOffered = 25, HoursAttended = 10 });

        Assert.Equal(new Ratio(1, 0), child.Count("kpi2_hrs_attended_1_15_end"));
        Assert.Equal(new Ratio(0, 1), child.Count("kpi2_hrs_attended_25_end"));
    }

    [Fact]
    public void Bands_are_counts_beside_counts() => Assert.All(
        RuleBook.Standard.Measures.Where(measure => measure.Id.StartsWith("kpi2_hrs_", StringComparison.Ordinal)),
        measure => Assert.Equal(MeasureKind.CountsBeside, measure.Kind));

    private static void AssertOffered(ChildBuilder child, int? offered, bool fullTime, bool partTime)
    {
        var counted = child.With(A.Placement with { HoursOffered = offered, HoursAttended = 30 });

        Assert.Equal(MetWhen(fullTime), counted.Count("kpi2_offered_full_time_start"));
        Assert.Equal(MetWhen(partTime), counted.Count("kpi2_offered_part_time_start"));
        Assert.Equal(MetWhen(fullTime), counted.Count("kpi2_offered_full_time_end"));
        Assert.Equal(MetWhen(partTime), counted.Count("kpi2_offered_part_time_end"));
    }
}
