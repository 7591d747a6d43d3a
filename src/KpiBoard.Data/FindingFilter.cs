using KpiBoard.Import;

namespace KpiBoard.Data;

/// <summary>Which findings of an import are wanted: null for any.</summary>
/// <param name="File">As in the folder: <c>orders.csv</c>.</param>
public sealed record FindingFilter(FindingCode? Code = null, string? File = null, string? Column = null, Severity? Severity = null)
{
    internal bool Admits(FindingGroup group) =>
        (Code is null || group.Code == Code)
        && (File is null || group.File == File)
        && (Column is null || group.Column == Column)
        && (Severity is null || group.Severity == Severity);
}
