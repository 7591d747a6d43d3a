using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests.Publishing;

/// <summary>Children of one service whose orders ended in one quarter: so many of a kind, or of every kind by chance.</summary>
internal static class SomeChildren
{
    private static readonly string[] Ethnicities = ["W1", "W1", "W1", "W1", "B1", "M1", "A1", ""];
    private static readonly string[] Outcomes = ["REFERRAL_ORDER", "REFERRAL_ORDER", "YOUTH_REHABILITATION_ORDER", "YOUTH_CAUTION", "SECTION_250"];
    private static readonly string[] Provisions = ["MAINSTREAM_SCHOOL", "MAINSTREAM_SCHOOL", "COLLEGE", "NONE"];

    public static IEnumerable<ChildQuarter> Of(int count, ChildBuilder child) => Enumerable.Repeat(child.InQuarter(), count);

    public static IReadOnlyList<ChildQuarter> Of(params (int Count, ChildBuilder Child)[] kinds) =>
        [.. kinds.SelectMany(kind => Of(kind.Count, kind.Child))];

    /// <summary>The same children for the same seed: 6 to 80, few of most kinds, with one placement each.</summary>
    public static IReadOnlyList<ChildQuarter> ByChance(int seed)
    {
        var chance = new Random(seed);
        var (rare, often) = (0.02 + (chance.NextDouble() * 0.3), 0.3 + (chance.NextDouble() * 0.6));
        return [.. Enumerable.Range(0, chance.Next(6, 81)).Select(_ => Child(chance, rare, often).InQuarter())];
    }

    private static ChildBuilder Child(Random chance, double rare, double often)
    {
        bool Happens(double chanceOfIt) => chance.NextDouble() < chanceOfIt;
        var code = Ethnicities[chance.Next(Ethnicities.Length)];
        var child = A.Child.OfEthnicity(code == "" ? null : code)
            .Of(Happens(rare) ? Sex.Female : Sex.Male)
            .With(An.OrderOf(Outcomes[Happens(often) ? 0 : chance.Next(Outcomes.Length)]));
        child = Happens(rare) ? child.AboveSchoolAge() : child;
        child = Happens(rare / 2) ? child.WithoutUpn() : child;
        child = Happens(rare) ? child : child.With(PlacementOf(chance, Happens(often)));
        child = Happens(often) ? child.With(A.LearningNeed with { FormalPlan = Happens(often) }) : child;
        child = Happens(often) ? child : child.With(Exclusions(chance, rare));
        return Happens(rare) ? child.With(A.Timetable with { StartDate = Happens(often) ? On("2024-01-10") : On("2024-06-01") }) : child;
    }

    private static Placement PlacementOf(Random chance, bool suitable) => A.Placement with
    {
        Provision = A.Provision(Provisions[chance.Next(Provisions.Length)]),
        Suitability = suitable ? Suitability.Suitable : chance.Next(2) == 0 ? Suitability.Unsuitable : Suitability.Unknown,
    };

    private static Exclusion[] Exclusions(Random chance, double rare) => chance.NextDouble() < rare
        ? [A.PermanentExclusion, A.Suspension]
        : [A.Suspension with { StartDate = chance.NextDouble() < rare ? On("2022-03-01") : On("2024-03-01") }];
}
