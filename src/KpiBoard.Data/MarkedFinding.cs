using KpiBoard.Data.Tables;

namespace KpiBoard.Data;

/// <summary>A finding, and whether a person has accepted it.</summary>
internal sealed class MarkedFinding
{
    public required FindingRow Finding { get; init; }

    public required bool IsAccepted { get; init; }
}
