using KpiBoard.Counting;

namespace KpiBoard.Web.Picture;

/// <summary>A figure of the picture.</summary>
/// <param name="Text">As people read it.</param>
/// <param name="Ratio">Null when it is hidden, or is no share.</param>
/// <param name="Marks">Attributes that say which figure it is, so that it can be traced.</param>
public sealed record PictureCell(string Text, Ratio? Ratio, IReadOnlyDictionary<string, object> Marks);
