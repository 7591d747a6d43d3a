using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Interpretation;

public sealed class NamedGroupsTests
{
    [Fact]
    public void The_five_groups_that_the_inspectors_named_are_values_of_splits()
    {
        Assert.Equal(5, NamedGroups.All.Count);
        var child = A.Child.With(A.Placement).InQuarter();
        Assert.All(NamedGroups.All, group => Assert.NotEmpty(AllSplits.Find(group.Split)!.ValuesOf(child)));
    }
}
