namespace KpiBoard.Data.Memory;

/// <summary>What a minute says.</summary>
/// <param name="Measure">The id of the measure it is about; null for none.</param>
/// <param name="Owner">The role that is to see to it; null for none.</param>
/// <param name="Due">The day it is to be done by; null for none.</param>
public sealed record MinuteTerms(string? Measure, string Words, string? Owner, DateOnly? Due);
