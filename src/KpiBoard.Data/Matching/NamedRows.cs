using KpiBoard.Import.Rows;

namespace KpiBoard.Data;

/// <summary>The rows of an education return that name their child in the same way; rows alike in every value count once.</summary>
/// <param name="From">The earliest start among them.</param>
/// <param name="To">The latest.</param>
internal sealed record NamedRows(string? ChildId, string? Upn, int Rows, DateOnly From, DateOnly To)
{
    public RowKey KeyIn(string serviceCode) => new(serviceCode, ChildId, Upn);
}
