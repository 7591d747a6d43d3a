namespace KpiBoard.Web.Packs.Workbooks;

/// <summary>A chart of columns of a worksheet's table, along its first column.</summary>
/// <param name="Series">Names of the lines, and the place of each one's column, from 0.</param>
internal sealed record ChartPlan(string Label, IReadOnlyList<(string Name, int Column)> Series);
