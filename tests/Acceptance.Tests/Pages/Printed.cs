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
    public string Words(Cell cell)
    {
        var (numerator, denominator) = Of(cell);
        return denominator == 0 ? "[z]" : string.Create(CultureInfo.InvariantCulture, $"{numerator:#,0} of {denominator:#,0} ({Percent(numerator, denominator)})");
    }

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

    private static string Percent(long numerator, long denominator) =>
        ((decimal)numerator / denominator).ToString(denominator < 100 ? "0%" : "0.0%", CultureInfo.InvariantCulture);
}
