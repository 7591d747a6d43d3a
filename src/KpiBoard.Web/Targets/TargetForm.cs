using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Targets;

/// <summary>What is sent to set a target: of a measure, in percent, from a quarter on.</summary>
public sealed class TargetForm
{
    public string? Measure { get; set; }

    public string? Percent { get; set; }

    /// <summary>The first quarter, as <c>2026Q1</c>.</summary>
    public string? From { get; set; }

    /// <summary>The last quarter; empty while the target stays.</summary>
    public string? Until { get; set; }

    /// <summary>What is wrong with the measure; null when nothing is.</summary>
    public string? MeasureProblem => Measures.Any(measure => measure.Id == Measure) ? null : "Select what the target is for";

    /// <summary>What is wrong with the percentage; null when nothing is.</summary>
    public string? PercentProblem => string.IsNullOrWhiteSpace(Percent) ? "Enter the target in percent"
        : Share is null or < 0 or > 1 ? "The target must be a number from 0 to 100, such as 70 or 72.5"
        : null;

    /// <summary>What is wrong with the quarters; null when nothing is.</summary>
    public string? QuartersProblem => Period.QuarterOf(From) is not { } from ? "Select the first quarter"
        : !string.IsNullOrEmpty(Until) && Period.QuarterOf(Until) is not { } ? "Select the last quarter, or no end"
        : Period.QuarterOf(Until) is { } until && until < from ? "The last quarter must not be before the first"
        : null;

    public bool HasProblem => (MeasureProblem ?? PercentProblem ?? QuartersProblem) is not null;

    /// <summary>Those of which more is better or fewer is.</summary>
    public static IEnumerable<Measure> Measures => Publication.Measures.Where(measure => measure.Polarity != Polarity.NoJudgement);

    /// <param name="serviceCode">Whose it is.</param>
    public Target ToTarget(string serviceCode) =>
        new(Measure!, serviceCode, Share!.Value, Period.QuarterOf(From)!.Value.FirstDay, Period.QuarterOf(Until)?.LastDay);

    private decimal? Share => decimal.TryParse(Percent?.Trim().TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent / 100 : null;
}
