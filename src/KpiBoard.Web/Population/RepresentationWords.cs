using System.Globalization;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Population;

/// <summary>A group's share beside its share in the population, in words.</summary>
public static class RepresentationWords
{
    /// <summary><c>+12 points (+2 to +24)</c>.</summary>
    public static string Difference(RepresentationRow row) => row.Representation is { } found
        ? $"{Points(found.Difference)} {(Points(found.Difference) is "+1" or "-1" ? "point" : "points")} ({Points(found.DifferenceInterval.Lower)} to {Points(found.DifferenceInterval.Upper)})"
        : Missing(row);

    /// <summary><c>1.9 (1.1 to 3.0)</c>.</summary>
    public static string Times(RepresentationRow row) => row.Representation switch
    {
        null => Missing(row),
        { Times: { } times, TimesInterval: { } interval } => $"{Ratio(times)} ({Ratio(interval.Lower)} to {Ratio(interval.Upper)})",
        _ => FigureWords.Nobody,
    };

    public static string Verdict(RepresentationRow row) => row.Representation?.Standing switch
    {
        Comparison.Higher => "Larger share here",
        Comparison.Lower => "Smaller share here",
        Comparison.Similar => "May be chance",
        _ => Missing(row),
    };

    private static string Missing(RepresentationRow row) =>
        row.Cohort is null ? FigureWords.Hidden : row.Population is null ? FigureWords.NotAvailable : "Too few children";

    private static string Points(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private static string Ratio(double ratio) => ratio.ToString("0.0", CultureInfo.InvariantCulture);
}
