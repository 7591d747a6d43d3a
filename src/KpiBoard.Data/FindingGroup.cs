using KpiBoard.Import;

namespace KpiBoard.Data;

/// <summary>How many findings of an import are of one kind in one column of one file.</summary>
public sealed record FindingGroup(string File, string Column, Severity Severity, FindingCode Code, int Count);
