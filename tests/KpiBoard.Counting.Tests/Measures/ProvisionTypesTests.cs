using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class ProvisionTypesTests
{
    [Theory]
    [InlineData("MAINSTREAM_SCHOOL", "school")]
    [InlineData("SCHOOL_FULL_TIME", "school")]
    [InlineData("SCHOOL_PART_TIME", "school")]
    [InlineData("ELECTIVELY_HOME_EDUCATED", "electively_home_educated")]
    [InlineData("PUPIL_REFERRAL_UNIT", "pupil_referral_unit")]
    [InlineData("ALTERNATIVE_PROVISION_PRU_PART_TIME", "pupil_referral_unit")]
    [InlineData("ALTERNATIVE_PROVISION_PRU_FULL_TIME", "pupil_referral_unit")]
    [InlineData("COLLEGE", "college")]
    [InlineData("ALTERNATIVE_PROVISION", "alternative_provision")]
    [InlineData("ALTERNATIVE_PROVISION_ABOVE_SCHOOL_AGE", "alternative_provision")]
    [InlineData("ALTERNATIVE_PROVISION_OTHER_PART_TIME", "alternative_provision")]
    [InlineData("ALTERNATIVE_PROVISION_OTHER_FULL_TIME", "alternative_provision")]
    [InlineData("OTHER", "alternative_provision")]
    [InlineData("EDUCATION_RE_ENGAGEMENT_PROGRAMME", "education_re_engagement_programme")]
    [InlineData("TRAINEESHIP", "traineeship")]
    [InlineData("TRAINING_COURSE_APPRENTICESHIP", "apprenticeship")]
    [InlineData("SUPPORTED_INTERNSHIP", "support_internship")]
    [InlineData("MENTORING_CIRCLE", "mentoring_circle")]
    [InlineData("EMPLOYMENT", "employment")]
    [InlineData("FULL_TIME_EMPLOYMENT", "employment")]
    [InlineData("PART_TIME_EMPLOYMENT", "employment")]
    [InlineData("SELF_EMPLOYMENT", "self_employment")]
    [InlineData("VOLUNTARY_WORK", "voluntary_work")]
    [InlineData("UNIVERSITY", "university")]
    [InlineData("NONE", "no_ete")]
    public void Placement_counts_in_the_group_of_its_code_and_in_no_other(string code, string own)
    {
        var child = A.Child.With(A.Placement with { Provision = A.Provision(code) });

        Assert.All(ProvisionGroup.All, group =>
        {
            Assert.Equal(MetWhen(group.Key == own), child.Count(Id(group.Key, "start")));
            Assert.Equal(MetWhen(group.Key == own), child.Count(Id(group.Key, "end")));
        });
    }

    [Fact]
    public void Placement_counts_at_the_moments_at_which_it_is_in_force()
    {
        var child = A.Child.With(A.Placement with { EndDate = On("2024-03-01") });

        Assert.Equal(Met, child.Count("kpi2_provision_school_start"));
        Assert.Equal(NotMet, child.Count("kpi2_provision_school_end"));
    }

    [Fact]
    public void Child_in_two_placements_counts_in_both_groups()
    {
        var child = A.Child.With(A.Placement, A.Placement with { Provision = A.Provision("COLLEGE") });

        Assert.Equal(Met, child.Count("kpi2_provision_school_end"));
        Assert.Equal(Met, child.Count("kpi2_provision_college_end"));
    }

    [Fact]
    public void Child_counts_once_in_a_group_however_many_placements_it_has_there() =>
        Assert.Equal(Met, A.Child.With(A.Placement, A.Placement with { HoursOffered = 3 }).Count("kpi2_provision_school_end"));

    [Fact]
    public void Provision_none_beside_another_placement_is_no_ete_too() =>
        Assert.Equal(Met, A.Child.With(A.Placement, A.NoEte).Count("kpi2_no_ete_end"));

    [Fact]
    public void Child_without_any_placement_is_not_in_no_ete() => Assert.Equal(NotMet, A.Child.Count("kpi2_no_ete_end"));

    [Fact]
    public void Suitability_does_not_matter_to_the_type_of_provision() =>
        Assert.Equal(Met, A.Child.With(A.Placement with { Suitability = Suitability.Unknown }).Count("kpi2_provision_school_end"));

    private static string Id(string group, string moment) =>
        group == "no_ete" ? $"kpi2_no_ete_{moment}" : $"kpi2_provision_{group}_{moment}";
}
