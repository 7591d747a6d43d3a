namespace KpiBoard.Web.Picture;

/// <summary>A part of the page.</summary>
public sealed record PictureSection(string Id, string Title, IReadOnlyList<PicturePanel> Panels);
