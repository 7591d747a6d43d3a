using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Cohort;

public sealed class EteAtMomentTests
{
    private static readonly DateOnly Moment = On("2024-06-14");

    private static readonly Placement Unsuitable = A.Placement with { Suitability = Suitability.Unsuitable };

    private static readonly Placement Unknown = A.Placement with { Suitability = Suitability.Unknown };

    [Fact]
    public void Child_in_one_suitable_placement_is_suitable() => AssertSuitable(A.Placement);

    [Fact]
    public void Child_in_several_suitable_placements_is_suitable() =>
        AssertSuitable(A.Placement, A.Placement with { Provision = A.Provision("COLLEGE") });

    [Fact]
    public void One_unsuitable_placement_beside_a_suitable_one_makes_the_child_unsuitable() => AssertUnsuitable(A.Placement, Unsuitable);

    [Fact]
    public void One_placement_of_unknown_suitability_makes_the_child_unsuitable()
    {
        AssertUnsuitable(Unknown);
        AssertUnsuitable(A.Placement, Unknown);
    }

    [Fact]
    public void Provision_none_is_never_suitable_whatever_the_record_says()
    {
        var none = A.NoEte with { Suitability = Suitability.Suitable };

        AssertUnsuitable(none);
        AssertUnsuitable(A.Placement, none);
    }

    [Fact]
    public void Child_without_a_placement_is_neither_and_not_recorded()
    {
        var ete = Ete();

        Assert.False(ete.IsRecorded || ete.IsSuitable || ete.IsUnsuitable || ete.IsOutOfEte || ete.IsSuitabilityUnknown);
        Assert.Equal((0, 0), (ete.HoursOffered, ete.HoursAttended));
    }

    [Fact]
    public void Hours_are_summed_over_the_placements_blanks_as_nought()
    {
        var ete = Ete(
            A.Placement with { HoursOffered = 15, HoursAttended = 4 },
            A.Placement with { HoursOffered = null, HoursAttended = 3 },
            A.Placement with { HoursOffered = 10, HoursAttended = null });

        Assert.Equal((25, 7), (ete.HoursOffered, ete.HoursAttended));
    }

    [Fact]
    public void Child_is_in_the_group_of_every_placement()
    {
        var ete = Ete(A.Placement, A.Placement with { Provision = A.Provision("COLLEGE") });

        Assert.Equal(["school", "college"], ProvisionGroup.All.Where(ete.IsIn).Select(group => group.Key));
    }

    [Fact]
    public void Child_is_out_of_ete_only_when_every_placement_is_of_provision_none()
    {
        Assert.True(Ete(A.NoEte, A.NoEte).IsOutOfEte);
        Assert.False(Ete(A.NoEte, A.Placement).IsOutOfEte);
        Assert.False(Ete(A.Placement).IsOutOfEte);
    }

    [Fact]
    public void Suitability_is_unknown_when_some_placement_is_and_none_is_unsuitable_or_none()
    {
        Assert.True(Ete(Unknown).IsSuitabilityUnknown);
        Assert.True(Ete(A.Placement, Unknown).IsSuitabilityUnknown);
        Assert.False(Ete(A.Placement).IsSuitabilityUnknown);
        Assert.False(Ete(Unsuitable).IsSuitabilityUnknown);
        Assert.False(Ete(Unknown, Unsuitable).IsSuitabilityUnknown);
        Assert.False(Ete(Unknown, A.NoEte with { Suitability = Suitability.Suitable }).IsSuitabilityUnknown);
        Assert.False(Ete(A.NoEte with { Suitability = Suitability.Unknown }).IsSuitabilityUnknown);
    }

    [Theory]
    [InlineData("2024-06-13", null, true)]
    [InlineData("2024-06-14", null, true)]
    [InlineData("2024-06-15", null, false)]
    [InlineData("2023-09-01", "2024-06-13", false)]
    [InlineData("2023-09-01", "2024-06-14", true)]
    [InlineData("2023-09-01", "2024-06-15", true)]
    [InlineData("2024-06-14", "2024-06-14", true)]
    public void Placement_is_in_force_from_its_first_to_its_last_day(string from, string? to, bool inForce)
    {
        var placement = A.Placement with { StartDate = On(from), EndDate = OnOrOpen(to) };

        Assert.Equal(inForce, EteAtMoment.InForce([placement], Moment).Count == 1);
    }

    [Fact]
    public void Placement_of_blank_suitability_takes_no_part()
    {
        var blank = A.Placement with { Suitability = null, HoursOffered = 10 };

        Assert.Empty(EteAtMoment.InForce([blank], Moment));
        Assert.Equal(A.Placement, Assert.Single(EteAtMoment.InForce([blank, A.Placement], Moment)));
    }

    [Fact]
    public void Placements_that_differ_in_nothing_but_suitability_all_take_part() =>
        Assert.Equal(3, EteAtMoment.InForce([A.Placement, Unsuitable, Unknown], Moment).Count);

    private static EteAtMoment Ete(params Placement[] placements) => new(Moment, schoolAge: true, placements);

    private static void AssertSuitable(params Placement[] placements)
    {
        var ete = Ete(placements);

        Assert.Equal((true, true, false), (ete.IsRecorded, ete.IsSuitable, ete.IsUnsuitable));
    }

    private static void AssertUnsuitable(params Placement[] placements)
    {
        var ete = Ete(placements);

        Assert.Equal((true, false, true), (ete.IsRecorded, ete.IsSuitable, ete.IsUnsuitable));
    }
}
