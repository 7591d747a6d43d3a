namespace KpiBoard.Web.Open;

/// <summary>A page of figures.</summary>
/// <param name="Total">Figures on all pages.</param>
/// <param name="Next">The address of the next page; null on the last.</param>
public sealed record FigurePage(int Page, int PageSize, long Total, string? Next, IReadOnlyList<FigureAnswer> Figures);
