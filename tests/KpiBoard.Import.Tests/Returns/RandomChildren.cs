using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.TestSupport;

namespace KpiBoard.Import.Tests.Returns;

/// <summary>Up to 40 children of one quarter by chance, the same for the same seed.</summary>
internal static class RandomChildren
{
    private static readonly string[] Outcomes = [.. LegalOutcome.All.Where(outcome => outcome.Counts).Select(outcome => outcome.Code).Order(StringComparer.Ordinal)];

    private static readonly ProvisionType[] Provisions = [.. ProvisionType.All.OrderBy(type => type.Code, StringComparer.Ordinal)];

    public static IReadOnlyList<ChildQuarter> Of(int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(1, chance.Next(0, 41)).Select(number => Child(chance).Called($"C{number}").InQuarter())];
    }

    private static ChildBuilder Child(Random chance) => A.Child
        .Born($"{chance.Next(2007, 2012)}-0{chance.Next(1, 10)}-10")
        .With(An.OrderOf(Outcomes[chance.Next(Outcomes.Length)]))
        .With([.. Enumerable.Range(0, chance.Next(0, 4)).Select(_ => Placement(chance))])
        .With(chance.Next(3) == 0 ? [A.LearningNeed with { FormalPlan = chance.Next(2) == 0 }] : Array.Empty<LearningNeed>());

    private static Placement Placement(Random chance) => A.Placement with
    {
        Provision = Provisions[chance.Next(Provisions.Length)],
        Suitability = (Suitability)chance.Next(3),
        HoursOffered = chance.Next(0, 31),
        HoursAttended = chance.Next(0, 31),
        StartDate = Day.On(chance.Next(2) == 0 ? "2023-09-01" : "2024-03-01"),
        EndDate = chance.Next(2) == 0 ? Day.On("2024-05-01") : null,
    };
}
