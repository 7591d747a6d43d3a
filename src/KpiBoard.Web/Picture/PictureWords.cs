using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Interpretation;
using KpiBoard.Counting.Picture;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Picture;

/// <summary>The picture in sentences.</summary>
public static class PictureWords
{
    /// <summary><c>Part-time timetable for over six weeks: 8 of 12 (67%). That is 22 points more than in the quarter before (5 of 11 (45%)), which may be chance (P 0.41).</c></summary>
    public static string Sentence(TopicReading reading) => reading.Measure.Kind == MeasureKind.Change ? Change(reading) : $"{InShort(reading)}. {Beside(reading)}";

    /// <summary><c>Severely absent: 3 of 12 (25%)</c>.</summary>
    public static string InShort(TopicReading reading) => reading.Measure.Kind == MeasureKind.Change
        ? $"{reading.Gained} gained and {reading.Lost} lost suitable ETE, of {FigureWords.Children(reading.Now.Denominator)}"
        : $"{reading.Measure.Title}: {FigureWords.Of(reading.Now)}";

    /// <summary><c>Most suspensions: School 100123, 14 of 40 (35%).</c></summary>
    /// <param name="counted">Of something.</param>
    /// <param name="what">Null where it goes without saying.</param>
    public static string Largest(Distribution counted, string? what)
    {
        var most = counted.Groups.MaxBy(group => group.Ratio.Numerator)!;
        return $"Most{(what is null ? "" : $" {SplitWords.InSentence(what)}")}: {most.Title}, {FigureWords.Of(most.Ratio)}.";
    }

    /// <summary>What is kept from those who see no counts, and whom to ask.</summary>
    public static string ForCounts(string what) =>
        $"{what}: among so few children this would give a child away. Ask the service manager in the meeting.";

    private static string Change(TopicReading reading)
    {
        var chance = !reading.Test.IsThere ? "No child changed."
            : reading.Test.Value.IsMoreThanChance ? $"The difference is more than chance ({ReadingWords.P(reading.Test.Value)})."
            : $"The difference may be chance ({ReadingWords.P(reading.Test.Value)}).";
        var before = reading.Before is { Denominator: > 0 } then
            ? $" In the quarter before, {Balance(then.Numerator)} in suitable ETE at the end than at the start, of {then.Denominator}."
            : "";
        return $"{InShort(reading)}. {chance}{before}";
    }

    private static string Balance(long more) => more switch
    {
        0 => "neither more nor fewer were",
        > 0 => $"{more} more {(more == 1 ? "was" : "were")}",
        _ => $"{-more} fewer {(more == -1 ? "was" : "were")}",
    };

    private static string Beside(TopicReading reading) => reading.Before is { Denominator: > 0 } before
        ? Pooling.Carries(reading.Now) && Pooling.Carries(before)
            ? $"{Size(reading.Now, before)} in the quarter before ({FigureWords.Counts(before)}, {FigureWords.Percent(before)}){Chance(reading.Test)}."
            : $"It was {FigureWords.Counts(before)} in the quarter before: too few children to say which way it goes."
        : reading.Measure.Kind == MeasureKind.Share ? $"Among so many children chance leaves a range of {Range(reading.Now)}." : "";

    private static string Range(Ratio ratio)
    {
        var range = Wilson.Of(ratio).Value;
        return string.Create(CultureInfo.InvariantCulture, $"{range.Lower:0%} to {range.Upper:0%}");
    }

    private static string Size(Ratio now, Ratio before)
    {
        var points = Math.Round((now.Share!.Value - before.Share!.Value) * 100);
        return points switch
        {
            0 => "That is the same share as",
            > 0 => string.Create(CultureInfo.InvariantCulture, $"That is {points:0} {(points == 1 ? "point" : "points")} higher than"),
            _ => string.Create(CultureInfo.InvariantCulture, $"That is {-points:0} {(points == -1 ? "point" : "points")} lower than"),
        };
    }

    private static string Chance(Answer<TestResult> test) => !test.IsThere ? ""
        : test.Value.IsMoreThanChance ? $", which is more than chance ({ReadingWords.P(test.Value)})"
        : $", which may be chance ({ReadingWords.P(test.Value)})";
}
