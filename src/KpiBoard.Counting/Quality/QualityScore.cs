namespace KpiBoard.Counting.Quality;

/// <summary>The mean of the marks of the parts that apply, each counting the same: no data is not known, and never 0.</summary>
/// <param name="Mark">0 to 100.</param>
/// <param name="Parts">Those that apply, in the order given.</param>
public sealed record QualityScore(int Mark, IReadOnlyList<QualityPart> Parts)
{
    /// <summary>The part with the lowest mark; of several, the first.</summary>
    public QualityPart Weakest => Parts.MinBy(part => part.Mark)!;

    public QualityLevel Level => Marks.LevelOf(Mark);

    /// <summary>Null when no part applies.</summary>
    public static QualityScore? Of(IEnumerable<QualityPart> parts)
    {
        List<QualityPart> applying = [.. parts.Where(part => part.Mark is not null)];
        var mean = new Ratio(applying.Sum(part => (long)part.Mark!.Value), applying.Count).Share;
        return mean is { } mark ? new(Marks.Rounded(mark), applying) : null;
    }
}
