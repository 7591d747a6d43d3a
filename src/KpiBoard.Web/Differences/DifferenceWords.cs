using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Differences;

/// <summary>Differences between groups as people read them.</summary>
public static class DifferenceWords
{
    public const string None = "-";

    /// <summary><c>Black</c>, or of two splits crossed <c>Black, female</c>.</summary>
    public static string Group(GroupDifference group)
    {
        var (splits, values) = (group.Split.Split('*'), group.Value.Split('*'));
        return string.Join(", ", splits.Zip(values, (split, value) => ValueTitles.Of(split, value)).Select((title, place) => place == 0 ? title : SplitWords.InSentence(title)));
    }

    public static string Silence(GroupSilence silence) => silence switch
    {
        GroupSilence.Hidden => "Too few children to show without giving a few of them away",
        _ => "Too few children to compare, even over twelve quarters",
    };

    /// <summary><c>45 points lower (9 to 67)</c>.</summary>
    public static string Difference(GroupReading group)
    {
        if (!group.Difference.IsThere)
        {
            return None;
        }

        var (lower, upper) = group.Difference.Value;
        return $"{Size(group.Pooled.Sum)} ({Signed(lower * 100)} to {Signed(upper * 100)})";
    }

    /// <summary><c>1.6 times (1.4 to 1.9)</c>, with the verdict where the two methods disagree.</summary>
    public static string Ratio(GroupReading group) => group.Ratio is { IsThere: true, Value: var ratio }
        ? $"{Times(ratio.Value)} ({Times(ratio.Interval.Lower)} to {Times(ratio.Interval.Upper)}){(ratio.Method == RatioMethod.ExactConditional ? ", exact" : "")}{(ratio.Verdict == RatioVerdict.Uncertain ? ", uncertain" : "")}"
        : None;

    /// <summary><c>Yes (P 0.003, exact test)</c>.</summary>
    public static string Test(GroupReading group) => group.Test.IsThere
        ? $"{(group.Test.Value.IsMoreThanChance ? "Yes" : "No")} ({ReadingWords.P(group.Test.Value)})"
        : None;

    public static string Adjusted(GroupReading group) => group.AdjustedP is { } p ? ReadingWords.Probability(p) : None;

    /// <summary><c>6 more children</c>.</summary>
    public static string Parity(GroupReading group) => group.Pooled.Sum.Parity switch
    {
        null => None,
        0 => "The same",
        1 => "1 more child",
        -1 => "1 child fewer",
        > 0 and var more => $"{more} more children",
        var fewer => $"{-fewer} children fewer",
    };

    /// <summary><c>April to June 2026</c>, or <c>July 2025 to June 2026</c>.</summary>
    public static string Span(GroupReading group) => string.Create(
        CultureInfo.InvariantCulture, $"{group.Pooled.From.FirstDay:MMM yyyy} to {group.Pooled.To.LastDay:MMM yyyy}");

    /// <summary>One difference in one sentence.</summary>
    public static string Sentence(GroupDifference group, Measure measure)
    {
        var reading = group.Reading!;
        return $"{Group(group)}: {FigureWords.Of(reading.Pooled.Sum.Group)} against {FigureWords.Of(reading.Pooled.Sum.Rest)} of the others, {Size(reading.Pooled.Sum)} in \u201c{measure.Title}\u201d ({Span(reading)}). {AtParity(reading)}";
    }

    private static string AtParity(GroupReading group) => group.Pooled.Sum.Parity is null or 0
        ? ""
        : $"At the rate of the others it would be true of {Parity(group)}.";

    private static string Size(Sides sides) => Math.Round(sides.Difference!.Value * 100) switch
    {
        0 => "no points apart",
        > 0 and var higher => string.Create(CultureInfo.InvariantCulture, $"{higher:0} points higher"),
        var lower => string.Create(CultureInfo.InvariantCulture, $"{-lower:0} points lower"),
    };

    // A true minus sign, which no line break parts from its number.
    private static string Signed(double points) => Math.Round(points).ToString("0;\u22120;0", CultureInfo.InvariantCulture);

    private static string Times(double ratio) => ratio.ToString("0.0", CultureInfo.InvariantCulture);
}
