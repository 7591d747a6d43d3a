namespace KpiBoard.Counting;

/// <summary>How a measure's numerator stands to its denominator, which decides how its chance variation is judged.</summary>
public enum MeasureKind
{
    /// <summary>A share of children: each counts at most once in the numerator, and only when in the denominator.</summary>
    Share,

    /// <summary>The same children at two moments: those who gained less those who lost, of all.</summary>
    Change,

    /// <summary>A ratio of sums: it varies between children, not between sessions or hours.</summary>
    RatioOfSums,

    /// <summary>Two counts of different children beside each other: no percentage is shown.</summary>
    CountsBeside,
}
