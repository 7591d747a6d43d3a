namespace KpiBoard.Web.Picture;

/// <summary>A group, with a cell for each column.</summary>
/// <param name="IsDrawn">It has a bar in the chart; what is not known has none.</param>
public sealed record PictureRow(string Title, IReadOnlyList<PictureCell> Cells, bool IsDrawn = true);
