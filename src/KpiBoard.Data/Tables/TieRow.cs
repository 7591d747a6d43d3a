namespace KpiBoard.Data.Tables;

/// <summary>Table <c>ties</c>: a UPN that no child has, tied to a child by hand.</summary>
internal sealed class TieRow
{
    public required string ServiceCode { get; init; }

    public required string Upn { get; init; }

    public required string ChildId { get; init; }

    public required string TiedBy { get; init; }

    public required DateTime TiedAt { get; init; }
}
