namespace KpiBoard.Data.Signing;

/// <summary>What a reviewer found of a quarter.</summary>
/// <param name="Print">Of the figures and texts that were reviewed.</param>
public sealed record Review(string By, DateTime At, string Words, string Print);
