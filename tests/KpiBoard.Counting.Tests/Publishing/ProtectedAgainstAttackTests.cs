using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;
using KpiBoard.TestSupport.Attack;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>The attacker solves for the least and the most of every hidden small count by linear programming.</summary>
public sealed class ProtectedAgainstAttackTests
{
    public static TheoryData<int> Quarters { get; } = [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Quarters))]
    public void No_small_count_can_be_worked_out_from_the_figures_shown(int quarter) => Assert.Empty(
        from seed in Enumerable.Range(quarter * 4, 4)
        from recovered in Recovered([SomeChildren.ByChance(seed)])
        select $"{seed}: {recovered}");

    [Fact]
    public void No_small_count_can_be_worked_out_from_two_releases_together() => Assert.Empty(
        from seed in Enumerable.Range(100, 4)
        let children = SomeChildren.ByChance(seed)
        from recovered in Recovered([children, [.. children.Skip(2), .. SomeChildren.ByChance(seed + 100).Take(2)]])
        select $"{seed}: {recovered}");

    [Fact]
    public void Six_children_of_six_ethnicities_are_not_told_to_be_one_each() =>
        Assert.Empty(Recovered([[.. new[] { "W1", "B1", "M1", "A1", "O1", null }.SelectMany(code => SomeChildren.Of(1, A.Child.OfEthnicity(code).With(A.Placement)))]]));

    [Fact]
    public void Attacker_works_out_what_is_hidden_alone()
    {
        var counts = Publication.WithCounts(SomeChildren.Of((8, A.Child.With(A.Placement)), (3, A.Child), (7, A.Child.With(A.NoEte))));
        var shown = counts.Select(figure => figure is { Measure: "ete_not_recorded_end", Split: "all" } ? figure with { Numerator = null, Denominator = null } : figure).ToList();

        Assert.Contains("ete_not_recorded_end@all/all=3 in release 1", new ReaderKnowledge([(counts, [.. shown.Where(figure => figure.Split == "all")])]).Recovered());
    }

    [Fact]
    public void What_was_told_with_the_same_counts_is_told_again_and_what_was_hidden_stays_hidden()
    {
        var children = SomeChildren.ByChance(7);
        var (counts, shown) = (Publication.WithCounts(children), Publication.Protected(children));

        Assert.Equal(shown, Publication.Protected(children, [Release.Of(counts, shown)]));
    }

    private static IReadOnlyList<string> Recovered(IReadOnlyList<IReadOnlyList<ChildQuarter>> counted)
    {
        List<(IReadOnlyList<PublishedFigure> WithCounts, IReadOnlyList<PublishedFigure> Shown)> releases = [];
        foreach (var children in counted)
        {
            var earlier = releases.Select(release => Release.Of(release.WithCounts, release.Shown)).ToList();
            releases.Add((Publication.WithCounts(children), Publication.Protected(children, earlier)));
        }

        return new ReaderKnowledge(releases).Recovered();
    }
}
