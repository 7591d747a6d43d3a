namespace KpiBoard.Web.Files.Matching;

/// <summary>Children to be looked into, those first who are counted in the periods that a board sees next.</summary>
/// <param name="Count">Of all of them, shown or not.</param>
public sealed record Worklist(IReadOnlyList<ListedChild> Shown, int Count);
