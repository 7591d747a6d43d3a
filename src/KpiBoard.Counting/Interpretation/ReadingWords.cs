using System.Globalization;

namespace KpiBoard.Counting.Interpretation;

/// <summary>What a figure can bear, in words: on pages and in packs the same.</summary>
public static class ReadingWords
{
    /// <summary><c>29% to 62%</c>; null when nobody was counted.</summary>
    public static string? Range(FigureReading reading) =>
        reading.Range.IsThere ? $"{Percent(reading.Range.Value.Lower)} to {Percent(reading.Range.Value.Upper)}" : null;

    /// <summary><c>Better than target</c>, <c>Worse than target</c>, or <c>No clear difference</c>: the word of the colour.</summary>
    public static string Verdict(Comparison comparison) => comparison switch
    {
        Comparison.Similar => "No clear difference",
        var other => $"{other} than target",
    };

    /// <summary><c>Target 70%: not met, by more than chance. 2 more children would change that.</c></summary>
    public static string? Target(FigureReading reading, Polarity polarity)
    {
        if (reading.Target is not { } target)
        {
            return null;
        }

        if (!target.IsThere)
        {
            return $"No verdict, because {target.WhyNot}.";
        }

        var found = target.Value;
        var chance = found.Comparison == Comparison.Similar ? "which may be chance" : "by more than chance";
        return $"Target {Percent((double)found.Target.Share)}: {(found.IsMet ? "met" : "not met")}, {chance}. {Children(found, polarity)}".TrimEnd();
    }

    /// <summary><c>9 of 20 (45%) in the quarter before: the change may be chance (P 0.42).</c></summary>
    public static string Change(FigureReading reading)
    {
        if (reading.Before is not { } before || before.Share is null)
        {
            return $"Nothing to compare with, because {(reading.Before is null ? reading.Change.WhyNot : "nobody was counted in the quarter before")}.";
        }

        var then = string.Create(CultureInfo.InvariantCulture, $"{before.Numerator} of {before.Denominator} ({Percent(before)}) in the quarter before");
        return !reading.Change.IsThere ? $"{then}. No test, because {reading.Change.WhyNot}."
            : reading.Change.Value.IsMoreThanChance ? $"{then}: the change is more than chance ({P(reading.Change.Value)})."
            : $"{then}: the change may be chance ({P(reading.Change.Value)}).";
    }

    /// <summary>What the control chart and the trend say.</summary>
    public static string OverTime(FigureReading reading)
    {
        var chart = reading.Chart.IsThere ? Usual(reading.Chart.Value) : $"No limits, because {reading.Chart.WhyNot}.";
        return reading.Trend is { IsThere: true, Value: { IsMoreThanChance: true } trend }
            ? $"{chart} {(trend.Slope > 0 ? "Rising" : "Falling")} since {trend.From.InWords()} by more than chance."
            : chart;
    }

    /// <summary>What a control chart says of its latest quarter, as a sentence.</summary>
    public static string Usual(ControlChart chart) => Sentence(UsualVariation.InWords(chart));

    /// <summary><c>P 0.42</c>, with the test where it is the exact one.</summary>
    public static string P(TestResult test) =>
        $"P {Probability(test.P)}{(test.Used == TestUsed.FisherExact ? ", exact test" : "")}";

    /// <summary><c>0.42</c>, <c>0.031</c> or <c>under 0.001</c>.</summary>
    public static string Probability(double p) =>
        p < 0.001 ? "under 0.001" : p.ToString(p < 0.1 ? "0.000" : "0.00", CultureInfo.InvariantCulture);

    /// <summary><c>45%</c>; with one decimal where a hundred children or more were counted. Null when nobody was.</summary>
    public static string? Percent(Ratio ratio) => ratio.Share?.ToString(ratio.Denominator < 100 ? "0%" : "0.0%", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";

    // Towards the better colour where there is one, else how far it is from the worse.
    private static string Children(TargetReading target, Polarity polarity)
    {
        var more = polarity == Polarity.HigherIsBetter;
        return target switch
        {
            { Comparison: Comparison.Worse, ToBetter: { } better } => $"{Count(better, more)} would bring it within chance of the target.",
            { Comparison: Comparison.Similar, ToBetter: { } better } => $"{Count(better, more)} would be better than it by more than chance.",
            { Comparison: Comparison.Better, ToWorse: { } worse } => $"{Count(worse, !more)} would bring it within chance of the target.",
            _ => "So few children cannot be better than it by more than chance.",
        };
    }

    private static string Count(long children, bool more) => (children, more) switch
    {
        (1, true) => "1 more child",
        (1, false) => "1 child fewer",
        (_, true) => $"{children} more children",
        _ => $"{children} children fewer",
    };
}
