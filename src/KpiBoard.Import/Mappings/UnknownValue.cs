namespace KpiBoard.Import.Mappings;

/// <summary>A value of a coded column that is none of its codes.</summary>
/// <param name="Count">Rows that have it, of those looked at.</param>
public sealed record UnknownValue(Column Column, string Text, int Count);
