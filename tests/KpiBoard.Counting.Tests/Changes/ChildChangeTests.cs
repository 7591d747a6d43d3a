using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Changes;

public sealed class ChildChangeTests
{
    private static readonly ChildBuilder Child = A.Child.With(A.Placement).With(A.LearningNeed);

    public static TheoryData<string, ChangeAspect> Changed => new()
    {
        { "another order of the quarter is kept", ChangeAspect.OrderKept },
        { "the order ends on another day of the quarter", ChangeAspect.OrderKept },
        { "no placement is recorded any more", ChangeAspect.StatusAtEnd },
        { "the placement at the start is gone", ChangeAspect.StatusAtStart },
        { "the kind of provision is another", ChangeAspect.Placements },
        { "the hours are others", ChangeAspect.Placements },
        { "the formal plan is gone", ChangeAspect.Plan },
        { "the need is not identified", ChangeAspect.Plan },
        { "the plan was reviewed", ChangeAspect.LearningNeeds },
        { "the sex is another", ChangeAspect.Person },
        { "the ethnicity is another", ChangeAspect.Person },
        { "the child is above school age", ChangeAspect.Person },
        { "there is an exclusion", ChangeAspect.Exclusions },
        { "there is a part-time timetable", ChangeAspect.PartTimeTimetables },
        { "there is attendance", ChangeAspect.Attendance },
        { "there is a level", ChangeAspect.Attainments },
        { "the child is released under investigation", ChangeAspect.Investigations },
        { "the child is looked after", ChangeAspect.CareSpells },
        { "a source does not cover the child", ChangeAspect.Covered },
    };

    [Theory]
    [MemberData(nameof(Changed))]
    public void A_child_changes_when(string what, ChangeAspect expected)
    {
        var change = Between(Child, Otherwise(what))!;

        Assert.Equal(Movement.Changes, change.Movement);
        Assert.Contains(expected, change.Reasons.Select(reason => reason.Aspect));
    }

    [Theory]
    [MemberData(nameof(Changed))]
    public void Whatever_moves_a_measure_or_a_split_is_a_change_and_so_it_is_the_other_way_round(string what, ChangeAspect expected)
    {
        var (was, becomes) = (Child.InQuarter(), Otherwise(what).InQuarter());

        Assert.NotEqual(Counts(was), Counts(becomes));
        Assert.Contains(expected, ChildChange.Between(new(Child.Record, becomes), new(Child.Record, was))!.Reasons.Select(reason => reason.Aspect));
    }

    [Fact]
    public void A_child_alike_in_all_that_is_counted_does_not_change()
    {
        Assert.Null(Between(Child, Child));
        Assert.Null(Between(Child, Child.With(A.Placement with { SchoolUrn = "100001" })));
        Assert.Null(Between(Child, Child.With(An.Order with { Residence = null })));
        Assert.Null(ChildChange.Between(default, default));
    }

    [Fact]
    public void The_order_of_rows_in_a_file_changes_nothing()
    {
        var college = A.Placement with { Provision = A.Provision("COLLEGE"), HoursOffered = 5 };

        Assert.Null(Between(Child.With(A.Placement, college), Child.With(college, A.Placement)));
    }

    [Fact]
    public void A_child_that_the_files_in_use_do_not_have_comes_in_as_new()
    {
        var change = ChildChange.Between(default, new(Child.Record, Child.InQuarter()))!;

        Assert.Equal((Movement.ComesIn, new ChangeReason(ChangeAspect.ChildNotThere)), (change.Movement, Assert.Single(change.Reasons)));
    }

    [Fact]
    public void A_child_that_the_new_files_do_not_have_goes_out()
    {
        var change = ChildChange.Between(new(Child.Record, Child.InQuarter()), default)!;

        Assert.Equal((Movement.GoesOut, new ChangeReason(ChangeAspect.ChildNotThere)), (change.Movement, Assert.Single(change.Reasons)));
    }

    [Fact]
    public void A_child_goes_out_when_its_order_is_not_there()
    {
        var without = Child.With(An.Order with { OrderId = "O-6", EndDate = null });

        Assert.Equal(new ChangeReason(ChangeAspect.OrderNotThere), WhyGone(without));
    }

    [Fact]
    public void A_child_goes_out_when_its_order_is_passed_over_by_the_rule_that_passes_it()
    {
        var elsewhere = An.Order with { Residence = Residence.Other };

        Assert.Equal(new ChangeReason(ChangeAspect.OrderPassedOver, PassedOverRule.OtherArea, elsewhere), WhyGone(Child.With(elsewhere)));
    }

    [Fact]
    public void A_child_whose_date_of_birth_is_another_goes_out_by_the_rule_of_age()
    {
        var reason = WhyGone(Child.Born("2015-03-10"));

        Assert.Equal((ChangeAspect.OrderPassedOver, PassedOverRule.TooYoung), (reason.Aspect, reason.Rule));
    }

    [Fact]
    public void A_child_goes_out_when_its_order_ends_in_another_quarter()
    {
        var later = An.Order with { EndDate = On("2024-07-01") };

        Assert.Equal(new ChangeReason(ChangeAspect.OrderAtOtherTime, null, later), WhyGone(Child.With(later)));
    }

    private static ChildBuilder Otherwise(string what) => what switch
    {
        "another order of the quarter is kept" => Child.With(An.Order, An.OrderOf("YOUTH_REHABILITATION_ORDER") with { OrderId = "O-6" }),
        "the order ends on another day of the quarter" => Child.With(An.Order with { EndDate = On("2024-04-14") }).With(A.Placement with { StartDate = On("2024-05-01") }),
        "no placement is recorded any more" => Child.With(A.Placement with { EndDate = On("2024-05-01") }),
        "the placement at the start is gone" => Child.With(A.Placement with { StartDate = On("2024-02-01") }),
        "the kind of provision is another" => Child.With(A.Placement with { Provision = A.Provision("COLLEGE") }),
        "the hours are others" => Child.With(A.Placement with { HoursAttended = 15 }),
        "the formal plan is gone" => Child.With(A.LearningNeed with { FormalPlan = false }),
        "the need is not identified" => Child.With(A.LearningNeed with { Identified = false }),
        "the plan was reviewed" => Child.With(A.LearningNeed with { StartDate = On("2022-09-01") }),
        "the sex is another" => Child.Of(Sex.Female),
        "the ethnicity is another" => Child.OfEthnicity("B2"),
        "the child is above school age" => Child.AboveSchoolAge(),
        "there is an exclusion" => Child.With(A.Suspension),
        "there is a part-time timetable" => Child.With(A.Timetable),
        "there is attendance" => Child.With(A.Period),
        "there is a level" => Child.AboveSchoolAge().With(An.Attainment, An.Attainment with { Subject = Subject.Maths }),
        "the child is released under investigation" => Child.With(An.Investigation),
        "the child is looked after" => Child.With(A.CareSpell),
        "a source does not cover the child" => Child.NotCoveredBy(Sources.Exclusions),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private static ChildChange? Between(ChildBuilder before, ChildBuilder after) =>
        ChildChange.Between(new(before.Record, before.InQuarter()), new(after.Record, after.InQuarter()));

    private static ChangeReason WhyGone(ChildBuilder after) =>
        Assert.Single(ChildChange.Between(new(Child.Record, Child.InQuarter()), new(after.Record, null))!.Reasons);

    private static string Counts(ChildQuarter child) => string.Join(
        ' ', Figures.Count([child], RuleBook.Standard, AllSplits.InOrder).Select(figure => $"{figure.Measure.Id} {figure.Split} {figure.Value} {figure.Ratio}"));
}
