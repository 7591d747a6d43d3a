namespace KpiBoard.Data.Packs;

/// <summary>A figure as a pack printed it. Only what was shown is kept: a sign has no receipt.</summary>
/// <param name="Number">Its number in the pack, from 1.</param>
/// <param name="Measure">The measure's id.</param>
/// <param name="Period">The period's label.</param>
public sealed record ReceiptFigure(int Number, string Measure, string Period, string Split, string Value, long Numerator, long Denominator);
