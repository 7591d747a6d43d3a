using System.Globalization;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>A return as lines of cells, in the rows and columns of the YJB.</summary>
internal static class ReturnSheet
{
    /// <summary>A table a KPI, its header first. A number is a long, anything else a text.</summary>
    public static IEnumerable<(string Name, IReadOnlyList<IReadOnlyList<object>> Lines)> Of(KpiReturn made) => made.Kpis.Select(table =>
        (table.Name, (IReadOnlyList<IReadOnlyList<object>>)[Header(table), .. table.Rows.Select(row => Line(made, table, row))]));

    private static List<object> Header(ReturnTable table) => [.. ReturnNames.Keys.Values, .. table.Columns.Select(column => column.Name)];

    // Of the quarter's days the last: the YJB takes any.
    private static List<object> Line(KpiReturn made, ReturnTable table, ReturnRow row) =>
    [
        made.ServiceCode,
        made.Quarter.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        row.Group,
        row.Text,
        .. table.Columns.Select(column => made.Cells[row, column] is { } number ? number : (object)""),
    ];
}
