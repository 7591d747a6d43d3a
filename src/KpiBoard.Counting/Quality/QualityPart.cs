using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Quality;

/// <summary>One part of the data quality of a period: how many, of how many, are as they should be.</summary>
/// <param name="Source">The education return it is about; <see cref="Sources.None"/> for the case extract.</param>
public sealed record QualityPart(QualityKind Kind, Sources Source, Ratio Ratio)
{
    /// <summary>Of <see cref="QualityKind.InTime"/>: the days it took, or has taken so far; null for the others.</summary>
    public int? Days { get; init; }

    /// <summary>0 to 100, rounded to the nearest, but 100 only for all; null when nobody could be asked.</summary>
    public int? Mark => Marks.Of(Ratio);

    /// <summary>What is missing: the rest of the children or rows.</summary>
    public long Missing => Ratio.Denominator - Ratio.Numerator;
}
