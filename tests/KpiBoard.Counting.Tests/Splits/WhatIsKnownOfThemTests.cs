using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Splits;

/// <summary>The splits by needs and plans, and those that rest on a source: no data is never "no".</summary>
public sealed class WhatIsKnownOfThemTests
{
    [Fact]
    public void Need_is_identified_or_not()
    {
        AssertValue("identified", BySend.Split, A.Child.With(A.LearningNeed));
        AssertValue("identified", BySend.Split, A.Child.With(A.LearningNeed with { FormalPlan = false }));
        AssertValue("not_identified", BySend.Split, A.Child.With(A.LearningNeed with { Identified = false }));
        AssertValue("not_identified", BySend.Split, A.Child);
    }

    [Fact]
    public void Statutory_plan_is_there_or_not()
    {
        AssertValue("plan", ByStatutoryPlan.Split, A.Child.With(A.LearningNeed));
        AssertValue("no_plan", ByStatutoryPlan.Split, A.Child.With(A.LearningNeed with { PlanType = PlanType.SenSupport }));
        AssertValue("no_plan", ByStatutoryPlan.Split, A.Child);
    }

    [Fact]
    public void Child_is_permanently_excluded_or_not_or_not_known_to_be()
    {
        var excluded = A.Child.With(A.PermanentExclusion);

        AssertValue("yes", ByPermanentExclusion.Split, excluded.CoveredBy(Sources.Exclusions));
        AssertValue("no", ByPermanentExclusion.Split, A.Child.With(A.Suspension));
        AssertValue("no", ByPermanentExclusion.Split, A.Child);
        AssertValue("not_known", ByPermanentExclusion.Split, excluded.NotCoveredBy(Sources.Exclusions));
        AssertValue("not_known", ByPermanentExclusion.Split, A.Child.WithoutUpn());
    }

    [Fact]
    public void Child_is_released_under_investigation_or_not_or_not_known_to_be()
    {
        var investigated = A.Child.With(An.Investigation);

        AssertValue("yes", ByInvestigation.Split, investigated.CoveredBy(Sources.Investigations));
        AssertValue("yes", ByInvestigation.Split, investigated.WithoutUpn());
        AssertValue("no", ByInvestigation.Split, A.Child);
        AssertValue("no", ByInvestigation.Split, A.Child.With(An.Investigation with { EndDate = On("2024-01-14"), StartDate = On("2023-01-01") }));
        AssertValue("not_known", ByInvestigation.Split, investigated.NotCoveredBy(Sources.Investigations));
    }

    [Theory]
    [InlineData(CareStatus.LookedAfter, "yes")]
    [InlineData(CareStatus.ChildInNeed, "no")]
    [InlineData(CareStatus.ChildProtectionPlan, "no")]
    public void Care_experienced_is_looked_after_at_some_time_of_the_order(CareStatus status, string value) =>
        AssertValue(value, ByCare.Split, A.Child.With(A.CareSpell with { Status = status }).CoveredBy(Sources.CareStatus));

    [Fact]
    public void Child_is_care_experienced_or_not_or_not_known_to_be()
    {
        var spells = A.Child.With(A.CareSpell, A.CareSpell with { Status = CareStatus.ChildInNeed });

        AssertValue("yes", ByCare.Split, spells);
        AssertValue("no", ByCare.Split, A.Child);
        AssertValue("not_known", ByCare.Split, spells.NotCoveredBy(Sources.CareStatus));
    }

    [Fact]
    public void Child_of_school_age_is_on_a_part_time_timetable_or_not_or_not_known_to_be()
    {
        var onOne = A.Child.With(A.Timetable);

        AssertValue("yes", ByPartTimeTimetable.Split, onOne.CoveredBy(Sources.PartTimeTimetables));
        AssertValue("no", ByPartTimeTimetable.Split, A.Child);
        AssertValue("not_known", ByPartTimeTimetable.Split, onOne.NotCoveredBy(Sources.PartTimeTimetables));
        AssertValue("not_known", ByPartTimeTimetable.Split, onOne.WithoutUpn());
    }

    [Fact]
    public void Child_above_school_age_is_on_no_part_time_timetable_covered_or_not()
    {
        var above = A.Child.AboveSchoolAge().With(A.Timetable);

        AssertValue("no", ByPartTimeTimetable.Split, above);
        AssertValue("no", ByPartTimeTimetable.Split, above.NotCoveredBy(Sources.PartTimeTimetables));
    }

    [Fact]
    public void Child_who_left_school_age_during_the_order_is_on_no_part_time_timetable()
    {
        var leaver = A.Child.Born("2008-03-10").With(An.Order with { EndDate = On("2024-06-29") }).With(A.Timetable);

        AssertValue("no", ByPartTimeTimetable.Split, leaver);
        AssertValue("no", ByPartTimeTimetable.Split, leaver.NotCoveredBy(Sources.PartTimeTimetables));
    }

    private static void AssertValue(string value, Split split, ChildBuilder child) =>
        Assert.Equal([value], split.ValuesOf(child.InQuarter()));
}
