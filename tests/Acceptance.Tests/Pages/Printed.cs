using System.Globalization;
using KpiBoard.Acceptance.Tests.Files;

namespace KpiBoard.Acceptance.Tests.Pages;

/// <summary>What <c>kpiboard measures</c> prints of the files of a service.</summary>
internal sealed class Printed
{
    private readonly Dictionary<Cell, (long Numerator, long Denominator)> figures;

    private Printed(IEnumerable<string> lines) => figures = lines.Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(
            parts => new Cell(parts[1], parts[2], parts[3], parts[4]),
            parts => (long.Parse(parts[5], CultureInfo.InvariantCulture), long.Parse(parts[6], CultureInfo.InvariantCulture)));

    public IEnumerable<Cell> Cells => figures.Keys;

    public static Printed Of(string service, string split, params string[] options)
    {
        var command = Command.Run(["measures", "--input", Path.Combine(RunningBoard.SeedData, service), "--split", split, .. options]);
        Assert.Equal(0, command.ExitCode);
        return new(command.Output);
    }

    /// <summary>As a page words it: <c>14 of 31 (45%)</c>, or <c>[z]</c> where nobody was counted.</summary>
    public string Words(Cell cell) => Words(Of(cell));

    public static string Words((long Numerator, long Denominator) figure) => figure.Denominator == 0
        ? "[z]"
        : $"{Counts(figure)} ({Percent(figure)})";

    public static string Counts((long Numerator, long Denominator) figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Numerator:#,0} of {figure.Denominator:#,0}");

    public static string Percent((long Numerator, long Denominator) figure) =>
        ((decimal)figure.Numerator / figure.Denominator).ToString(figure.Denominator < 100 ? "0%" : "0.0%", CultureInfo.InvariantCulture);

    /// <summary>A figure over quarters together, both ends with it; the period of the cell does not matter.</summary>
    public (long Numerator, long Denominator) Sum(Cell cell, string from, string to) => figures.Keys.Select(printed => printed.Period).Distinct()
        .Where(period => string.CompareOrdinal(period, from) >= 0 && string.CompareOrdinal(period, to) <= 0)
        .Select(period => Of(cell with { Period = period }))
        .Aggregate((sum, figure) => (sum.Item1 + figure.Item1, sum.Item2 + figure.Item2));

    public (long Numerator, long Denominator) Of(Cell cell)
    {
        if (cell.Measure != "ete_unsuitable_known_end")
        {
            return figures.GetValueOrDefault(cell);
        }

        // Unsuitable apart from unknown is what the command prints of both together, less the unknown.
        var (both, of) = figures.GetValueOrDefault(cell with { Measure = "kpi2_total_unsuitable_end" });
        return (both - figures.GetValueOrDefault(cell with { Measure = "ete_suitability_unknown_end" }).Numerator, of);
    }
}
