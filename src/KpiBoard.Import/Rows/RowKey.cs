namespace KpiBoard.Import.Rows;

/// <summary>Whose a row is, as it says.</summary>
/// <param name="ServiceCode">Null when blank.</param>
/// <param name="ChildId">Null when blank.</param>
/// <param name="Upn">In capitals; null when blank or not the shape of a UPN.</param>
public readonly record struct RowKey(string? ServiceCode, string? ChildId, string? Upn);
