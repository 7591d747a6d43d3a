namespace KpiBoard.Counting.Restating;

/// <summary>What one reason adds to a signed figure.</summary>
/// <param name="Adds">To numerator and denominator; less than nothing where it takes away.</param>
/// <param name="Children">How many move the figure; 0 for a changed rule, which is of no child by itself.</param>
public sealed record BridgeStep(BridgeReason Reason, Ratio Adds, int Children);
