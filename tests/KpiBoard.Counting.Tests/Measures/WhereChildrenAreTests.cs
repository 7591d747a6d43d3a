using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class WhereChildrenAreTests
{
    [Fact]
    public void Hours_attended_of_hours_offered_are_summed_at_the_end()
    {
        var child = A.Child.With(
            A.Placement with { HoursOffered = 15, HoursAttended = 4 },
            A.Placement with { HoursOffered = 10, HoursAttended = null },
            A.Placement with { HoursOffered = 25, HoursAttended = 25, EndDate = On("2024-06-13") });

        Assert.Equal(new Ratio(4, 25), child.Count("hours_attended_of_offered_end"));
        Assert.Equal(new Ratio(0, 0), A.Child.Count("hours_attended_of_offered_end"));
        Assert.Equal(MeasureKind.RatioOfSums, RuleBook.Standard["hours_attended_of_offered_end"].Kind);
    }

    [Theory]
    [InlineData(24, false)]
    [InlineData(25, true)]
    public void Child_of_school_age_attends_full_time_with_twenty_five_hours(int attended, bool fullTime) =>
        Assert.Equal(MetWhen(fullTime), A.Child.With(A.Placement with { HoursAttended = attended }).Count("attends_full_time_hours_end"));

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    public void Child_above_school_age_attends_full_time_with_sixteen_hours(int attended, bool fullTime) =>
        Assert.Equal(MetWhen(fullTime), A.Child.AboveSchoolAge().With(A.Placement with { HoursAttended = attended }).Count("attends_full_time_hours_end"));

    [Fact]
    public void Full_time_attendance_is_that_at_the_end_and_judged_by_school_age_at_the_end()
    {
        const string measure = "attends_full_time_hours_end";
        var leaver = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-07-31") });

        Assert.Equal(NotMet, A.Child.With(A.Placement with { EndDate = On("2024-06-13") }).Count(measure));
        Assert.Equal(Met, leaver.With(A.Placement with { HoursAttended = 16 }).Count(measure));
    }

    [Fact]
    public void Child_without_a_placement_does_not_attend_full_time() =>
        Assert.Equal(NotMet, A.Child.Count("attends_full_time_hours_end"));

    [Theory]
    [InlineData("PUPIL_REFERRAL_UNIT", true)]
    [InlineData("ALTERNATIVE_PROVISION", true)]
    [InlineData("OTHER", true)]
    [InlineData("MAINSTREAM_SCHOOL", false)]
    [InlineData("NONE", false)]
    public void Child_of_school_age_is_in_a_pupil_referral_unit_or_alternative_provision(string code, bool held)
    {
        var placement = A.Placement with { Provision = A.Provision(code) };

        Assert.Equal(MetWhen(held), A.Child.With(placement).Count("pru_or_ap_school_age_end"));
        Assert.Equal(NotAsked, A.Child.AboveSchoolAge().With(placement).Count("pru_or_ap_school_age_end"));
    }

    [Fact]
    public void Child_of_school_age_is_not_in_school_when_every_placement_is_no_ete()
    {
        const string measure = "not_in_school_school_age_end";

        Assert.Equal(Met, A.Child.With(A.NoEte).Count(measure));
        Assert.Equal(NotMet, A.Child.With(A.NoEte, A.Placement).Count(measure));
        Assert.Equal(NotMet, A.Child.Count(measure));
        Assert.Equal(NotAsked, A.Child.AboveSchoolAge().With(A.NoEte).Count(measure));
    }

    [Fact]
    public void Child_above_school_age_is_neet_when_every_placement_is_no_ete()
    {
        const string measure = "neet_above_school_age_end";
        var child = A.Child.AboveSchoolAge();

        Assert.Equal(Met, child.With(A.NoEte).Count(measure));
        Assert.Equal(NotMet, child.With(A.NoEte, A.Placement).Count(measure));
        Assert.Equal(NotMet, child.Count(measure));
        Assert.Equal(NotAsked, A.Child.With(A.NoEte).Count(measure));
    }

    [Fact]
    public void School_age_of_these_measures_is_that_at_the_end()
    {
        var child = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-07-31") }).With(A.NoEte);

        Assert.Equal(Met, child.Count("neet_above_school_age_end"));
        Assert.Equal(NotAsked, child.Count("not_in_school_school_age_end"));
        Assert.Equal(NotAsked, child.Count("pru_or_ap_school_age_end"));
    }

    [Theory]
    [InlineData("2009-03-10", "pru_or_ap_school_age_end", "PUPIL_REFERRAL_UNIT", Suitability.Suitable)]
    [InlineData("2009-03-10", "not_in_school_school_age_end", "NONE", Suitability.Unsuitable)]
    [InlineData("2007-03-10", "neet_above_school_age_end", "NONE", Suitability.Unsuitable)]
    [InlineData("2009-03-10", "sendaln_suitable_ete_with_plan", "COLLEGE", Suitability.Suitable)]
    [InlineData("2009-03-10", "ete_suitability_unknown_end", "COLLEGE", Suitability.Unknown)]
    public void Placement_that_ended_before_the_order_is_in_none_of_these(string born, string measure, string code, Suitability suitability)
    {
        var placement = A.Placement with { Provision = A.Provision(code), Suitability = suitability };
        var child = A.Child.Born(born).With(A.LearningNeed);

        Assert.Equal(Met, child.With(placement).Count(measure));
        Assert.Equal(NotMet, child.With(placement with { EndDate = On("2024-06-13") }).Count(measure));
    }

    [Fact]
    public void Kpi_as_first_worded_asks_for_plan_and_suitable_ete_of_the_identified()
    {
        const string measure = "sendaln_suitable_ete_with_plan";
        var withoutPlan = A.LearningNeed with { FormalPlan = false };

        Assert.Equal(Met, A.Child.With(A.LearningNeed).With(A.Placement).Count(measure));
        Assert.Equal(NotMet, A.Child.With(withoutPlan).With(A.Placement).Count(measure));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).With(A.NoEte).Count(measure));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).Count(measure));
        Assert.Equal(NotAsked, A.Child.With(A.Placement).Count(measure));
    }

    [Fact]
    public void Ete_is_not_recorded_when_no_placement_is_in_force_at_the_end()
    {
        const string measure = "ete_not_recorded_end";

        Assert.Equal(Met, A.Child.Count(measure));
        Assert.Equal(Met, A.Child.With(A.Placement with { EndDate = On("2024-06-13") }).Count(measure));
        Assert.Equal(Met, A.Child.With(A.Placement with { Suitability = null }).Count(measure));
        Assert.Equal(NotMet, A.Child.With(A.NoEte).Count(measure));
    }

    [Fact]
    public void Suitability_is_unknown_only_when_nothing_is_known_to_be_unsuitable()
    {
        const string measure = "ete_suitability_unknown_end";
        var unknown = A.Placement with { Suitability = Suitability.Unknown };

        Assert.Equal(Met, A.Child.With(A.Placement, unknown).Count(measure));
        Assert.Equal(NotMet, A.Child.With(unknown, A.NoEte).Count(measure));
        Assert.Equal(NotMet, A.Child.With(unknown, unknown with { Suitability = Suitability.Unsuitable }).Count(measure));
        Assert.Equal(NotMet, A.Child.With(A.Placement).Count(measure));
        Assert.Equal(NotMet, A.Child.Count(measure));
    }
}
