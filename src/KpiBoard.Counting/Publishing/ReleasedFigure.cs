namespace KpiBoard.Counting.Publishing;

/// <summary>A figure as it was released, told or hidden, with the counts it had.</summary>
/// <param name="Measure">The measure's id.</param>
/// <param name="Split">The split's name, or <c>all</c>.</param>
/// <param name="Value">The part of the split, or <c>all</c>.</param>
/// <param name="Numerator">Children.</param>
/// <param name="Denominator">Children.</param>
/// <param name="IsTold">Readers saw its counts; else that it was hidden.</param>
public sealed record ReleasedFigure(string Measure, string Split, string Value, long Numerator, long Denominator, bool IsTold)
{
    internal Part Part => new(Split, Value);
}
