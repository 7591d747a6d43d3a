namespace KpiBoard.Counting.Measures;

/// <summary>When a plan or a timetable was last looked at.</summary>
internal static class Reviews
{
    /// <summary>The later of the start and the last review. A review after the end does not count.</summary>
    public static DateOnly LaterOf(DateOnly start, DateOnly? lastReview, DateOnly end) =>
        lastReview is { } review && review <= end && review > start ? review : start;
}
