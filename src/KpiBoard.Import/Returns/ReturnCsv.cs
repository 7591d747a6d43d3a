using System.Globalization;
using KpiBoard.Counting.Returns;

namespace KpiBoard.Import.Returns;

/// <summary>A return as CSV: the table of KPI 2, a blank line, the table of KPI 3, each under its own names of columns.</summary>
public static class ReturnCsv
{
    public static byte[] Write(KpiReturn made) => SpreadsheetCsv.Of(ReturnSheet.Of(made)
        .SelectMany((table, i) => i == 0 ? Texts(table.Lines) : Texts(table.Lines).Prepend([])));

    private static IEnumerable<IReadOnlyList<string>> Texts(IReadOnlyList<IReadOnlyList<object>> lines) =>
        lines.Select(line => line.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)!).ToList());
}
