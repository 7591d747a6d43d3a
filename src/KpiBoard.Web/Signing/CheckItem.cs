namespace KpiBoard.Web.Signing;

/// <summary>Something to know before a quarter is signed.</summary>
/// <param name="IsBlocking">It must be mended first; else it is for the board to judge.</param>
/// <param name="Address">Where it is mended; null where there is no such page.</param>
public sealed record CheckItem(bool IsBlocking, string Sentence, string? Address = null);
