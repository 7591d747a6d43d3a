namespace KpiBoard.Counting.Publishing;

/// <summary>What was published of one period before.</summary>
/// <remarks>Source: methods and conventions A6, rule 7: the union of all publications is protected.</remarks>
/// <param name="Figures">Every figure whose place readers saw.</param>
public sealed record Release(IReadOnlyList<ReleasedFigure> Figures)
{
    /// <summary>How many of the latest releases of a table are heeded when it is published again.</summary>
    public const int Remembered = 4;

    /// <param name="withCounts">Every figure with its counts.</param>
    /// <param name="shown">The same, small counts hidden.</param>
    public static Release Of(IReadOnlyList<PublishedFigure> withCounts, IReadOnlyList<PublishedFigure> shown)
    {
        var told = shown.ToDictionary(figure => (figure.Measure, figure.Split, figure.Value), figure => !figure.IsHidden);
        return new(
        [
            .. withCounts.Where(figure => told.ContainsKey((figure.Measure, figure.Split, figure.Value))).Select(figure => new ReleasedFigure(
                figure.Measure, figure.Split, figure.Value, figure.Numerator ?? 0, figure.Denominator ?? 0, told[(figure.Measure, figure.Split, figure.Value)])),
        ]);
    }

    /// <summary>The figures as they were shown then, where none of their counts has changed; else null.</summary>
    internal IReadOnlyList<PublishedFigure>? Shows(IReadOnlyList<PublishedFigure> withCounts) =>
        withCounts.SequenceEqual(Figures.Select(figure => new PublishedFigure(figure.Measure, figure.Split, figure.Value, figure.Numerator, figure.Denominator)))
            ? [.. withCounts.Zip(Figures, (figure, then) => then.IsTold ? figure : Publication.Hidden(figure))]
            : null;
}
