using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Measures;

/// <summary>Level 2 in English and mathematics, of children above school age covered by attainment.</summary>
/// <remarks>Source: 2022 joint inspection, recommendation 5: an aim for every child.</remarks>
public static class Attainments
{
    public static IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Share(
            "level_2_english_and_maths",
            "Level 2 in English and maths",
            "Children with level 2 or higher in both by the end, of children above school age covered by attainment",
            Polarity.HigherIsBetter,
            "2022 joint inspection, recommendation 5",
            child => HasLevel2(child, Subject.English) && HasLevel2(child, Subject.Maths),
            child => !child.AtEnd.SchoolAge && child.Covers(Sources.Attainment)),
    ];

    private static bool HasLevel2(ChildQuarter child, Subject subject) => child.Attainments.Any(attainment =>
        attainment.Subject == subject && attainment.Level >= AttainmentLevel.Level2);
}
