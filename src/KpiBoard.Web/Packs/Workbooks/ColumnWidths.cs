namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>How wide columns are, in digits, and how high that makes their rows, in points.</summary>
internal static class ColumnWidths
{
    private const double Narrow = 14;
    private const double Wide = 60;

    /// <summary>Texts up to this length stand on one line.</summary>
    private const double Longest = 34;

    private const double Line = 16;
    private const double Title = 22;

    public static IReadOnlyList<double> Of(SheetPlan plan) => plan.Columns.Count == 0
        ? [Wide * 2]
        : [.. plan.Columns.Select((_, column) => Of(plan.Rows.Select(row => row[column].Text?.Length ?? 0).DefaultIfEmpty().Max()))];

    public static double HeightOf(IReadOnlyList<SheetCell> cells, IReadOnlyList<double> widths) =>
        cells[0].Look == CellLook.Title ? Title : Line * cells.Zip(widths).Max(cell => LinesOf(cell.First, cell.Second));

    private static double Of(int longest) => longest > Longest ? Wide : Math.Max(Narrow, longest + 4);

    // Words do not fill their lines, and bold letters are wider.
    private static double LinesOf(SheetCell cell, double width) => cell.Look switch
    {
        CellLook.Wrapped => Math.Ceiling((cell.Written.Length + 1) / (width * 0.95)),
        CellLook.Heading => Math.Ceiling((cell.Written.Length + 4) / (width * 0.8)),
        _ => 1,
    };
}
