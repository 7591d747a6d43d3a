namespace KpiBoard.Web.Open;

/// <summary>A way to part the children.</summary>
public sealed record SplitAnswer(string Split, string Title, IReadOnlyList<SplitValueAnswer> Values);
