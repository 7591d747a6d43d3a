using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Tests.Publishing;

public sealed class ProtectedAgainstAttackTests
{
    public static TheoryData<int> Quarters { get; } = [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Quarters))]
    public void No_small_count_can_be_worked_out_from_the_figures_shown(int quarter) => Assert.Empty(
        from seed in Enumerable.Range(quarter * 60, 60)
        let children = SomeChildren.ByChance(seed)
        from recovered in Recovered(children)
        select $"{seed}: {recovered}");

    [Fact]
    public void Six_children_of_six_ethnicities_are_not_told_to_be_one_each() =>
        Assert.Empty(Recovered([.. new[] { "W1", "B1", "M1", "A1", "O1", null }.SelectMany(code => SomeChildren.Of(1, A.Child.OfEthnicity(code).With(A.Placement)))]));

    [Fact]
    public void Attacker_works_out_what_is_hidden_alone()
    {
        var children = SomeChildren.Of((8, A.Child.With(A.Placement)), (9, A.Child), (7, A.Child.With(A.NoEte)));
        var figures = Publication.WithCounts(children)
            .Select(figure => figure is { Measure: "ete_not_recorded_end" } ? figure with { Numerator = null, Denominator = null } : figure).ToList();

        Assert.Equal(9, new Attacker(figures).Certain()["ete_not_recorded_end@all/all"]);
    }

    private static IEnumerable<string> Recovered(IReadOnlyList<ChildQuarter> children)
    {
        var truth = new Attacker(Publication.WithCounts(children)).Certain();
        var counts = Publication.WithCounts(children)
            .SelectMany(figure => new[] { ($"{figure.Measure}@{figure.Split}/{figure.Value}", figure.Numerator!.Value), ($"{Attacker.DenominatorOf(figure.Measure)}@{figure.Split}/{figure.Value}", figure.Denominator!.Value) })
            .Distinct().ToDictionary(count => count.Item1, count => count.Item2);
        foreach (var (name, count) in truth.Where(other => !other.Key.StartsWith("un", StringComparison.Ordinal)))
        {
            counts[name] = count;
        }

        return new Attacker(Publication.Protected(children)).Certain()
            .Where(certain => counts.TryGetValue(certain.Key, out var count) && count == certain.Value && count >= 1 && count <= 5)
            .Select(certain => $"{certain.Key} is {certain.Value}");
    }
}
