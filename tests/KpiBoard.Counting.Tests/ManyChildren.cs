using KpiBoard.Counting.Codes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Tests;

/// <summary>Children of every kind: each order type, side of school age, sex, ethnicity and provision, with many facts, few and none.</summary>
internal static class ManyChildren
{
    public static IReadOnlyList<ChildQuarter> All { get; } =
    [
        .. from outcome in LegalOutcome.All.Where(outcome => outcome.Counts).DistinctBy(outcome => outcome.OrderType)
           from born in new[] { "2009-03-10", "2007-03-10" }
           let ordinary = A.Child.Born(born).With(An.Order with { LegalOutcome = outcome.Code })
           from child in Lives(ordinary).Concat(People(Troubled(ordinary).With(A.Placement)))
           select child.InQuarter(),
    ];

    private static IEnumerable<ChildBuilder> People(ChildBuilder child) =>
    [
        .. EthnicityCode.All.DistinctBy(code => code.Group).Select(code => child.OfEthnicity(code.Code)),
        .. Enum.GetValues<Sex>().Select(child.Of),
        child.WithoutUpn(),
        child.CoveredBy(Sources.None),
    ];

    private static IEnumerable<ChildBuilder> Lives(ChildBuilder child) =>
    [
        child,
        .. from type in ProvisionType.All
           from suitability in Enum.GetValues<Suitability>()
           select Troubled(child).With(A.Placement with { Provision = type, Suitability = suitability, HoursOffered = 10 }),
        child.With(A.LearningNeed).With(A.Placement, A.NoEte with { StartDate = On("2024-06-14") }),
        child.With(A.LearningNeed with { FormalPlan = false }).With(A.NoEte with { EndDate = On("2024-02-01") }),
        child.With(An.Attainment, An.Attainment with { Subject = Subject.Maths }).With(A.Suspension),
    ];

    private static ChildBuilder Troubled(ChildBuilder child) => child
        .With(A.LearningNeed)
        .With(A.PermanentExclusion, A.Suspension)
        .With(A.Timetable with { StartDate = On("2023-09-01") }, A.Timetable)
        .With(A.Period with { SessionsAttended = 20 });
}
