using KpiBoard.Web.Minutes;

namespace KpiBoard.Web.Signing;

/// <summary>What is asked before a quarter is signed, beside its figures.</summary>
/// <param name="OnHold">Imports that wait for a person.</param>
/// <param name="UncheckedStories">Of the quarter.</param>
/// <param name="HasCommentary">Something is said of the quarter as a whole.</param>
public sealed record SigningFacts(int OnHold, IReadOnlyList<MinuteLine> Minutes, int UncheckedStories, bool HasCommentary);
