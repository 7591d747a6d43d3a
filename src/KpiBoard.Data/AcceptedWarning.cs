using KpiBoard.Import;

namespace KpiBoard.Data;

/// <summary>Warnings that a person accepted at once.</summary>
/// <param name="File">As a finding names it, with <c>.csv</c>.</param>
/// <param name="Rows">How many; rows alike in every value are one.</param>
/// <param name="Until">The last day it holds.</param>
public sealed record AcceptedWarning(
    string File, string Column, FindingCode Code, int Rows, string Reason, string AcceptedBy, DateTime AcceptedAt, DateOnly Until);
