namespace KpiBoard.Counting.Quality;

/// <summary>A mark in words, for those who see no counts.</summary>
public enum QualityLevel
{
    Good,
    SomeGaps,
    LargeGaps,
}
