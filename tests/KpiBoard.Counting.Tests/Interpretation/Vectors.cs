using System.Globalization;

namespace KpiBoard.Counting.Tests.Interpretation;

/// <summary>Rows of a file of expected values, by the names of their columns.</summary>
internal static class Vectors
{
    public static List<Dictionary<string, string>> Rows(string file)
    {
        using var stream = typeof(Vectors).Assembly.GetManifestResourceStream($"vectors/{file}")!;
        using var reader = new StreamReader(stream);
        var columns = reader.ReadLine()!.Split(',');
        var rows = new List<Dictionary<string, string>>();
        while (reader.ReadLine() is { } line)
        {
            rows.Add(columns.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second.Trim(), StringComparer.Ordinal));
        }

        Assert.NotEmpty(rows);
        return rows;
    }

    public static double Number(this Dictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);

    public static Ratio Ratio(this Dictionary<string, string> row, string numerator, string denominator) =>
        new(long.Parse(row[numerator], CultureInfo.InvariantCulture), long.Parse(row[denominator], CultureInfo.InvariantCulture));

    /// <summary>Within a relative difference; of 0, within as much.</summary>
    public static void Near(double expected, double actual, double tolerance = 1e-9) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance * Math.Max(Math.Abs(expected), expected == 0 ? 1 : 0), $"expected {expected:R}, found {actual:R}");
}
