using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Splits;

public sealed class AllSplitsTests
{
    [Fact]
    public void Splits_are_those_of_the_counting_rules_in_their_order() => Assert.Equal(
        [
            "sex", "ethnicity", "age", "school_age", "order_type", "disposal", "provision", "send", "statutory_plan",
            "permanently_excluded", "released_under_investigation", "care_experienced", "part_time_timetable",
        ],
        AllSplits.InOrder.Select(split => split.Name));

    [Fact]
    public void Every_split_has_a_title() => Assert.All(AllSplits.InOrder, split => Assert.NotEmpty(split.Title));

    [Fact]
    public void Split_is_found_by_its_name()
    {
        Assert.Same(BySend.Split, AllSplits.Find("send"));
        Assert.Null(AllSplits.Find("all"));
        Assert.Null(AllSplits.Find("nonsense"));
    }

    [Fact]
    public void Split_that_parts_nothing_has_one_value()
    {
        Assert.Equal("all", Split.All.Name);
        Assert.Equal(["all"], Split.All.ValuesOf(A.Child.InQuarter()));
    }

    [Fact]
    public void Crossed_splits_name_both_and_pair_their_values()
    {
        var crossed = Split.Cross(BySex.Split, BySchoolAge.Split);

        Assert.Equal("sex*school_age", crossed.Name);
        Assert.Equal("Sex by School age", crossed.Title);
        Assert.Equal(["male*school_age"], crossed.ValuesOf(A.Child.InQuarter()));
    }

    [Fact]
    public void Child_with_two_values_of_a_crossed_split_has_both_pairs()
    {
        var child = A.Child.With(A.Placement, A.Placement with { Provision = A.Provision("COLLEGE") }).InQuarter();

        Assert.Equal(["male*school", "male*college"], Split.Cross(BySex.Split, ByProvision.Split).ValuesOf(child));
        Assert.Equal(["school*male", "college*male"], Split.Cross(ByProvision.Split, BySex.Split).ValuesOf(child));
    }

    [Fact]
    public void Child_holds_its_own_values_and_no_other()
    {
        var child = A.Child.InQuarter();

        Assert.True(BySex.Split.Holds(child, "male"));
        Assert.False(BySex.Split.Holds(child, "female"));
    }
}
