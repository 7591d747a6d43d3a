namespace KpiBoard.Counting.Publishing;

/// <summary>A figure of the publication set with its cells.</summary>
/// <param name="Children">All children of the part.</param>
internal sealed record CountedFigure(Measure Measure, Part Part, Cell Numerator, Cell Denominator, Cell Children)
{
    public PublishedFigure WithCounts() => new(Measure.Id, Part.Split, Part.Value, Numerator.Count, Denominator.Count);

    public PublishedFigure Hidden() => new(Measure.Id, Part.Split, Part.Value, null, null);
}
