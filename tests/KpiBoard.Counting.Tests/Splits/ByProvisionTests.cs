using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Splits;

public sealed class ByProvisionTests
{
    [Fact]
    public void Child_without_a_placement_at_the_end_is_not_recorded() => AssertValues(A.Child, "not_recorded");

    [Fact]
    public void Child_whose_placement_ended_before_the_order_is_not_recorded() =>
        AssertValues(A.Child.With(A.Placement with { EndDate = On("2024-06-13") }), "not_recorded");

    [Fact]
    public void Child_has_the_group_of_its_placement() => AssertValues(A.Child.With(A.Placement), "school");

    [Fact]
    public void Child_out_of_ete_has_that_for_its_value() => AssertValues(A.Child.With(A.NoEte), "no_ete");

    [Fact]
    public void Child_in_several_groups_has_each_once()
    {
        var college = A.Placement with { Provision = A.Provision("COLLEGE") };
        var otherSchool = A.Placement with { Provision = A.Provision("SCHOOL_PART_TIME") };

        AssertValues(A.Child.With(A.Placement, college, otherSchool), "school", "college");
    }

    private static void AssertValues(ChildBuilder child, params string[] values) =>
        Assert.Equal(values, ByProvision.Split.ValuesOf(child.InQuarter()));
}
