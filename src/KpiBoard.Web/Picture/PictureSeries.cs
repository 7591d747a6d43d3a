namespace KpiBoard.Web.Picture;

/// <summary>One topic of a panel: the rows of a table, and the bars of one colour.</summary>
/// <param name="Title">Null where the panel has no other.</param>
public sealed record PictureSeries(string? Title, IReadOnlyList<PictureRow> Rows);
