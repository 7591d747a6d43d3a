namespace KpiBoard.Data;

/// <summary>A tie as it is asked for.</summary>
/// <param name="Upn">In capitals.</param>
/// <param name="IsConfirmed">Also when the child has another UPN.</param>
public sealed record AskedTie(string Upn, string ChildId, bool IsConfirmed);
