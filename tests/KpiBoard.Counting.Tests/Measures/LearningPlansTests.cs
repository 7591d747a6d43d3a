using KpiBoard.Counting.Facts;
using static KpiBoard.Counting.Tests.Counts;

namespace KpiBoard.Counting.Tests.Measures;

public sealed class LearningPlansTests
{
    private static readonly LearningNeed NotIdentified = A.LearningNeed with { Identified = false };

    private static readonly LearningNeed WithoutPlan = A.LearningNeed with { FormalPlan = false };

    [Fact]
    public void Child_with_an_identified_need_and_a_formal_plan_has_a_plan()
    {
        Assert.Equal(Met, A.Child.With(A.LearningNeed).Count("kpi3_identified_sendaln"));
        Assert.Equal(Met, A.Child.With(A.LearningNeed).Count("kpi3_sendaln_plan"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void Child_with_an_identified_need_and_no_formal_plan_has_none(bool? formalPlan) =>
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed with { FormalPlan = formalPlan }).Count("kpi3_sendaln_plan"));

    [Fact]
    public void Need_is_identified_with_a_plan_or_without()
    {
        Assert.Equal(Met, A.Child.With(WithoutPlan).Count("kpi3_identified_sendaln"));
        Assert.Equal(Met, A.Child.With(WithoutPlan).Count("kpi3_sendaln_ro"));
    }

    [Fact]
    public void Child_without_an_identified_need_is_not_asked_for_a_plan()
    {
        foreach (var child in new[] { A.Child, A.Child.With(NotIdentified) })
        {
            Assert.Equal(NotMet, child.Count("kpi3_identified_sendaln"));
            Assert.Equal(NotAsked, child.Count("kpi3_sendaln_plan"));
        }
    }

    [Fact]
    public void Need_in_one_record_and_plan_in_another_is_no_plan() =>
        Assert.Equal(NotMet, A.Child.With(WithoutPlan, NotIdentified).Count("kpi3_sendaln_plan"));

    [Fact]
    public void Of_conflicting_records_any_yes_wins()
    {
        Assert.Equal(Met, A.Child.With(WithoutPlan, A.LearningNeed).Count("kpi3_sendaln_plan"));
        Assert.Equal(Met, A.Child.With(NotIdentified, A.LearningNeed).Count("kpi3_identified_sendaln"));
    }

    [Theory]
    [InlineData("2024-06-13", false)]
    [InlineData("2024-06-14", true)]
    public void Need_that_ended_before_the_order_is_not_identified(string end, bool identified) =>
        Assert.Equal(MetWhen(identified), A.Child.With(A.LearningNeed with { EndDate = On(end) }).Count("kpi3_identified_sendaln"));

    [Fact]
    public void Suitable_ete_of_children_with_needs_is_that_at_the_end()
    {
        var left = A.Placement with { EndDate = On("2024-03-01") };

        Assert.Equal(Met, A.Child.With(A.LearningNeed).With(A.Placement).Count("kpi3_sendaln_suitable_ete"));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).With(left).Count("kpi3_sendaln_suitable_ete"));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).With(A.NoEte).Count("kpi3_sendaln_suitable_ete"));
        Assert.Equal(NotAsked, A.Child.With(A.Placement).Count("kpi3_sendaln_suitable_ete"));
        Assert.Equal(Met, A.Child.With(WithoutPlan).With(A.Placement).Count("kpi3_sendaln_suitable_ete"));
    }

    [Fact]
    public void Unsuitable_ete_of_children_with_needs_is_that_at_the_end()
    {
        var unsuitable = A.Placement with { Suitability = Suitability.Unsuitable };

        Assert.Equal(Met, A.Child.With(A.LearningNeed).With(unsuitable).Count("kpi3_sendaln_unsuitable_ete"));
        Assert.Equal(Met, A.Child.With(WithoutPlan).With(unsuitable).Count("kpi3_sendaln_unsuitable_ete"));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).With(unsuitable with { EndDate = On("2024-03-01") }).Count("kpi3_sendaln_unsuitable_ete"));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).With(A.Placement).Count("kpi3_sendaln_unsuitable_ete"));
        Assert.Equal(NotMet, A.Child.With(A.LearningNeed).Count("kpi3_sendaln_unsuitable_ete"));
        Assert.Equal(NotAsked, A.Child.With(A.NoEte).Count("kpi3_sendaln_unsuitable_ete"));
    }

    [Fact]
    public void Suitability_is_taken_from_the_same_quarter()
    {
        var later = An.Order with { OrderId = "O-6", EndDate = On("2024-07-31") };
        var quarters = A.Child.With(An.Order, later).With(A.LearningNeed).With(A.Placement with { EndDate = On("2024-06-30") }).InQuarters();

        Assert.Equal([Met, NotMet], quarters.Select(quarter => quarter.Count("kpi3_sendaln_suitable_ete")));
    }

    [Theory]
    [InlineData("W9", "white")]
    [InlineData("M1", "mixed_ethnic")]
    [InlineData("B2", "black")]
    [InlineData("A1", "asian")]
    [InlineData("O2", "other_ethnic")]
    [InlineData("NS", "unknown_ethnic")]
    [InlineData(null, "unknown_ethnic")]
    public void Children_with_needs_are_parted_by_ethnicity(string? code, string own) =>
        AssertPart(A.Child.OfEthnicity(code), own, ["white", "mixed_ethnic", "black", "asian", "other_ethnic", "unknown_ethnic"]);

    [Theory]
    [InlineData(Sex.Male, "male")]
    [InlineData(Sex.Female, "female")]
    [InlineData(Sex.Unknown, "unknown_gender")]
    public void Children_with_needs_are_parted_by_sex(Sex sex, string own) =>
        AssertPart(A.Child.Of(sex), own, ["male", "female", "unknown_gender"]);

    [Theory]
    [InlineData("2009-01-16", "10_14")]
    [InlineData("2009-01-15", "15_17")]
    public void Children_with_needs_are_parted_by_age_on_the_day_the_order_began(string born, string own) =>
        AssertPart(A.Child.Born(born), own, ["10_14", "15_17"]);

    [Theory]
    [InlineData("COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT", "oocd")]
    [InlineData("YOUTH_CAUTION", "yc_with_yjs")]
    [InlineData("YOUTH_CONDITIONAL_CAUTION", "ycc")]
    [InlineData("REFERRAL_ORDER", "ro")]
    [InlineData("YOUTH_REHABILITATION_ORDER", "yro")]
    [InlineData("SECTION_250", "cust")]
    public void Needs_under_an_order_type_are_of_the_children_with_that_order_type(string outcome, string own)
    {
        var child = A.Child.With(An.Order with { LegalOutcome = outcome });

        foreach (var key in new[] { "oocd", "yc_with_yjs", "ycc", "ro", "yro", "cust" })
        {
            Assert.Equal(key == own ? Met : NotAsked, child.With(A.LearningNeed).Count($"kpi3_sendaln_{key}"));
            Assert.Equal(key == own ? NotMet : NotAsked, child.Count($"kpi3_sendaln_{key}"));
        }
    }

    private static void AssertPart(ChildBuilder child, string own, string[] values)
    {
        foreach (var value in values)
        {
            Assert.Equal(MetWhen(value == own), child.With(A.LearningNeed).Count($"kpi3_sendaln_{value}"));
            Assert.Equal(MetWhen(value == own), child.With(WithoutPlan).Count($"kpi3_sendaln_{value}"));
            Assert.Equal(NotAsked, child.Count($"kpi3_sendaln_{value}"));
        }
    }
}
