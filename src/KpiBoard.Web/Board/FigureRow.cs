namespace KpiBoard.Web.Board;

/// <summary>A row of a board table: a part of the children of a period.</summary>
public sealed record FigureRow(string Title, PeriodFigures Figures, string Split = "all", string Value = "all")
{
    /// <summary>All children, and each value of a split that some child has.</summary>
    public static IReadOnlyList<FigureRow> BySplit(PeriodFigures figures, string split) =>
    [
        .. figures.ValuesOf(split).Select(value => new FigureRow(ValueTitles.Of(split, value), figures, split, value)),
        new("All children", figures),
    ];
}
