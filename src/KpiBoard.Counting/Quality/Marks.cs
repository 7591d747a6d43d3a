namespace KpiBoard.Counting.Quality;

/// <summary>Marks from 0 to 100, and what they are called. The bars are ours: no guidance sets any.</summary>
public static class Marks
{
    /// <summary>From this mark on nothing is said of a figure.</summary>
    public const int Good = 90;

    /// <summary>Below this mark the gaps are large.</summary>
    public const int Fair = 70;

    public static QualityLevel LevelOf(int mark) => mark >= Good ? QualityLevel.Good : mark >= Fair ? QualityLevel.SomeGaps : QualityLevel.LargeGaps;

    /// <summary>Null when there is nothing to mark.</summary>
    internal static int? Of(Ratio ratio) => ratio.Share is not { } share ? null
        // One child missing of a thousand is not "all".
        : share < 1 ? Math.Min(99, Rounded(share * 100)) : 100;

    internal static int Rounded(decimal mark) => (int)Math.Round(mark, MidpointRounding.AwayFromZero);
}
