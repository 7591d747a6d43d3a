namespace KpiBoard.Web.Files.Changes;

/// <summary>What the button under a preview sends.</summary>
/// <param name="Seen">Which preview was shown; null from a page that showed none.</param>
public sealed record Decided(string? Seen);
