namespace KpiBoard.Data;

/// <summary>A UPN that a person tied to a child.</summary>
/// <param name="IsChildGone">No child in use has the id: the rows wait as if there were no tie.</param>
/// <param name="IsIdle">A child has the UPN by its own row by now, which comes first.</param>
public sealed record MadeTie(string Upn, string ChildId, string TiedBy, DateTime TiedAt, bool IsChildGone, bool IsIdle);
