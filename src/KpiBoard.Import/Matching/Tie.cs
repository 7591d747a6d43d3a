namespace KpiBoard.Import.Matching;

/// <summary>A UPN that a person has tied to a child of the service: rows that name the child by it alone are the child's, unless a child has the UPN.</summary>
/// <param name="Upn">In capitals.</param>
public readonly record struct Tie(string ServiceCode, string Upn, string ChildId);
