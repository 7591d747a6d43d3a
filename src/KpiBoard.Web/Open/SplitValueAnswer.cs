namespace KpiBoard.Web.Open;

/// <summary>A part of them.</summary>
public sealed record SplitValueAnswer(string Value, string Title);
