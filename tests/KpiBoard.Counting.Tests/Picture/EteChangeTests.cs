using KpiBoard.Counting.Picture;

namespace KpiBoard.Counting.Tests.Picture;

/// <summary>The order runs from 15 January to 14 June 2024.</summary>
public sealed class EteChangeTests
{
    [Theory]
    [InlineData("2023-09-01", null, "kept")]
    [InlineData("2024-01-15", null, "kept")]
    [InlineData("2024-01-16", null, "gained")]
    [InlineData("2023-09-01", "2024-06-13", "lost")]
    [InlineData("2023-09-01", "2024-06-14", "kept")]
    [InlineData("2024-02-01", "2024-03-01", "without")]
    public void Suitable_ete_is_kept_gained_or_lost_between_the_two_moments(string start, string? end, string group) =>
        Assert.Equal([group], A.Child.With(A.Placement with { StartDate = On(start), EndDate = OnOrOpen(end) }).In(EteChange.Change));

    [Fact]
    public void Where_a_child_was_is_told_at_both_moments()
    {
        var child = A.Child.With(A.Placement with { StartDate = On("2024-02-01") });

        Assert.Equal(["not_recorded"], child.In(EteChange.AtStart));
        Assert.Equal(["suitable"], child.In(EteChange.AtEnd));
    }
}
