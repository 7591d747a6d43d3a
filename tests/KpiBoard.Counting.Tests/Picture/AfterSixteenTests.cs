using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

public sealed class AfterSixteenTests
{
    private static readonly ChildBuilder Child = A.Child.AboveSchoolAge();

    [Fact]
    public void Highest_level_of_the_subject_counts_and_none_is_said_only_of_a_child_who_is_covered()
    {
        var child = Child.With(An.Attainment, An.Attainment with { Level = AttainmentLevel.Level1 });

        Assert.Equal(["level_2"], child.In(AfterSixteen.English));
        Assert.Equal(["none"], child.In(AfterSixteen.Maths));
        Assert.Empty(child.NotCoveredBy(Sources.Attainment).In(AfterSixteen.Maths));
        Assert.Equal(1, child.NotCoveredBy(Sources.Attainment).NotKnown(AfterSixteen.Maths));
    }

    [Fact]
    public void Child_of_school_age_is_not_asked()
    {
        Assert.Empty(A.Child.With(A.Placement).In(AfterSixteen.Routes));
        Assert.Empty(A.Child.With(An.Attainment).In(AfterSixteen.English));
    }

    [Theory]
    [InlineData("COLLEGE", "education")]
    [InlineData("TRAINING_COURSE_APPRENTICESHIP", "training")]
    [InlineData("EMPLOYMENT", "work")]
    [InlineData("VOLUNTARY_WORK", "other")]
    [InlineData("NONE", "neet")]
    public void Route_is_the_provision_at_the_end(string provision, string route) =>
        Assert.Equal([route], Child.With(A.Placement with { Provision = A.Provision(provision) }).In(AfterSixteen.Routes));

    [Fact]
    public void Child_can_be_on_several_routes_and_one_without_a_placement_is_not_recorded()
    {
        Assert.Equal(["education", "work"], Child.With(A.Placement, A.Placement with { Provision = A.Provision("EMPLOYMENT") }).In(AfterSixteen.Routes));
        Assert.Equal(["not_recorded"], Child.In(AfterSixteen.Routes));
    }

    [Fact]
    public void Every_type_of_provision_is_on_a_route() => Assert.All(
        ProvisionType.All, type => Assert.Single(Child.With(A.Placement with { Provision = type }).In(AfterSixteen.Routes)));
}
