namespace KpiBoard.Data;

/// <summary>On what terms a warning is accepted.</summary>
/// <param name="By">The account's name.</param>
/// <param name="Until">The last day it holds.</param>
public sealed record Acceptance(string Reason, string By, DateTime At, DateOnly Until);
