using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;

namespace KpiBoard.Cli;

/// <summary>A table of shares with their counts, a line a service, for a terminal.</summary>
internal sealed class BoardTable(string title, IReadOnlyList<(string Heading, string Measure)> columns)
{
    private readonly List<string[]> lines = [["Service", "Children", .. columns.Select(column => column.Heading)]];

    public void Add(string service, IReadOnlyList<ChildQuarter> children)
    {
        var figures = Figures.Count(children, RuleBook.Standard, []).ToDictionary(figure => figure.Measure.Id, figure => figure.Ratio);
        lines.Add([
            service,
            children.Count.ToString(CultureInfo.InvariantCulture),
            .. columns.Select(column => children.Count == 0 ? "no children" : Cell(figures[column.Measure]))]);
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(title);
        output.WriteLine();
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            output.WriteLine(string.Join("  ", line.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]))).TrimEnd());
        }

        output.WriteLine();
    }

    private static string Cell(Ratio ratio) => ratio.Share is { } share
        ? string.Create(CultureInfo.InvariantCulture, $"{ratio.Numerator} of {ratio.Denominator} ({share:0%})")
        : "not known";
}
