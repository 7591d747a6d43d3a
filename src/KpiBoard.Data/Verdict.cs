namespace KpiBoard.Data;

/// <summary>Which side a person finds right, and why.</summary>
/// <param name="Reason">In the person's own words.</param>
/// <param name="By">The account's name.</param>
public sealed record Verdict(bool IsForCase, string Reason, string By);
