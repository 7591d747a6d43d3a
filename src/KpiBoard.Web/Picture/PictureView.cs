using KpiBoard.Web.Board;

namespace KpiBoard.Web.Picture;

/// <summary>What the page of the picture shows.</summary>
/// <param name="Board">The service, the period and the choices, as the board page has them.</param>
/// <param name="Columns">None when there are no figures.</param>
public sealed record PictureView(BoardView Board, IReadOnlyList<PictureColumn> Columns, IReadOnlyList<PictureSection> Sections);
