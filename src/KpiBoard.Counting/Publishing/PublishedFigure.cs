namespace KpiBoard.Counting.Publishing;

/// <summary>One figure of the publication set: two counts of children, or neither when it is hidden.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Split">The split's name, or <c>all</c>.</param>
/// <param name="Value">The part of the split, or <c>all</c>.</param>
/// <param name="Numerator">Null when the figure is hidden.</param>
/// <param name="Denominator">Null when the figure is hidden: beside a hidden count its denominator would give a share away.</param>
public sealed record PublishedFigure(string Measure, string Split, string Value, long? Numerator, long? Denominator)
{
    public bool IsHidden => Numerator is null || Denominator is null;

    /// <summary>Null when the figure is hidden.</summary>
    public Ratio? Ratio => Numerator is { } numerator && Denominator is { } denominator ? new(numerator, denominator) : null;
}
