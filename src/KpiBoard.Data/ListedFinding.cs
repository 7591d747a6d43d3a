using KpiBoard.Import;

namespace KpiBoard.Data;

/// <summary>A finding in a list.</summary>
/// <param name="Number">Its place among the findings of the import, from 1.</param>
/// <param name="IsAccepted">A person has accepted it.</param>
public sealed record ListedFinding(int Number, Finding Finding, bool IsAccepted)
{
    /// <summary>A warning of a row: an error is mended, and what is said of a whole file is of no row.</summary>
    public bool MayBeAccepted => !IsAccepted && Finding.Severity == Severity.Warning && Finding.RowPrint != 0;
}
