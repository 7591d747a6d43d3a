namespace KpiBoard.Web.Packs.Content;

/// <summary>A chart of columns of a table: a line a column, along the table's rows.</summary>
/// <param name="Label">What it shows, for whoever cannot see it.</param>
/// <param name="Columns">Titles of columns that hold figures; their order decides the colours.</param>
public sealed record PackChart(string Label, IReadOnlyList<string> Columns);
