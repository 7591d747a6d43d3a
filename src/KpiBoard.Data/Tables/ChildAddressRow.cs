namespace KpiBoard.Data.Tables;

/// <summary>Table <c>child_addresses</c>: the random id under which pages show a child.</summary>
internal sealed class ChildAddressRow
{
    public required string ServiceCode { get; init; }

    public required string ChildId { get; init; }

    public required Guid Address { get; init; }
}
