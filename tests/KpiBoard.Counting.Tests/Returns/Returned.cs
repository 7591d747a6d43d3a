using KpiBoard.Counting.Returns;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Tests.Returns;

/// <summary>Returns to test with, and their figures as short texts.</summary>
internal static class Returned
{
    public static readonly Quarter Quarter = new(2024, 1);

    public static readonly IReadOnlyList<Split> Splits = [ByOrderType.Split, ByDisposal.Split, BySchoolAge.Split];

    /// <summary>What is given as <c>row column=number column=number</c>; everything else is blank.</summary>
    public static KpiReturn Of(params string[] rows) => new("S01", Quarter, new(
        from text in rows
        let words = text.Split(' ')
        from cell in words[1..]
        let parts = cell.Split('=')
        let table = ReturnLayout.Tables.Single(table => table.Columns.Any(column => column.Name == parts[0]))
        select KeyValuePair.Create(
            (table.Rows.Single(row => row.Key == words[0]), table.Columns.Single(column => column.Name == parts[0])), long.Parse(parts[1]))));

    /// <summary><c>5 of 14</c>; null when the return does not tell it.</summary>
    public static string? Figure(this KpiReturn read, string measure, string value = "all") => read.Figures
        .Where(figure => figure.Measure.Id == measure && figure.Value == value)
        .Select(figure => $"{figure.Ratio.Numerator} of {figure.Ratio.Denominator}")
        .SingleOrDefault();

    public static string Line(Figure figure) => $"{figure.Measure.Id} {figure.Split}={figure.Value} {figure.Ratio.Numerator} of {figure.Ratio.Denominator}";
}
