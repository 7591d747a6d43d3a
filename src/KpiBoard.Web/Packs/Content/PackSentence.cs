namespace KpiBoard.Web.Packs.Content;

/// <summary>A paragraph.</summary>
public sealed record PackSentence(string Text) : PackPart;
