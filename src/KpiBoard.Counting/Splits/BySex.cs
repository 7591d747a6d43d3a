using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Splits;

/// <summary>Sex as recorded; 9, U and blank are unknown.</summary>
public static class BySex
{
    public static Split Split { get; } = Split.Of("sex", "Sex", child => child.Sex switch
    {
        Sex.Male => "male",
        Sex.Female => "female",
        _ => "unknown_gender",
    });
}
