using System.Globalization;
using KpiBoard.Counting.Interpretation;

namespace KpiBoard.Counting.Matters;

/// <summary>A figure in a sentence, and what makes it stand out: on pages and in packs the same.</summary>
public static class MatterWords
{
    /// <summary><c>14 of 31 children, 45%, were in suitable education, training or employment at the end of their order</c>, without a full stop.</summary>
    /// <param name="ratio">Somebody was counted.</param>
    public static string Figure(Measure measure, Ratio ratio, Period period)
    {
        var predicate = Predicates.Of(measure);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ratio.Numerator:#,0} of {ratio.Denominator:#,0} {predicate.Of}, {ReadingWords.Percent(ratio)}, {predicate.For(ratio.Numerator, period)}");
    }

    /// <summary><c>the target is 70%, missed by more than chance; lower than the two years before (152 of 248, 61.3%) by more than chance</c>.</summary>
    public static string Why(Matter matter) => string.Join("; ", matter.Reasons.Select(reason => Why(matter.Reading, reason)));

    /// <summary>What the board can ask about a measure.</summary>
    public static IReadOnlyList<string> Questions(Measure measure) => Predicates.QuestionsOf(measure);

    private static string Why(FigureReading reading, MatterReason reason) => reason switch
    {
        MatterReason.TargetMissed => $"the target is {Target(reading)}, missed by more than chance",
        MatterReason.TargetPassed => $"the target is {Target(reading)}, passed by more than chance",
        MatterReason.WorseThanBefore or MatterReason.BetterThanBefore => Before(reading.Now, reading.Earlier.Value!),
        _ => UsualVariation.InWords(reading.Chart.Value!),
    };

    private static string Target(FigureReading reading) => reading.Target!.Value!.Target.Share.ToString("0.##%", CultureInfo.InvariantCulture);

    private static string Before(Ratio now, EarlierQuarters earlier)
    {
        var side = now.Quotient > earlier.Sum.Quotient ? "higher" : "lower";
        var when = earlier.AreTwoYears ? "the two years before" : $"the {earlier.Quarters} quarters shown of the two years before";
        return string.Create(CultureInfo.InvariantCulture, $"{side} than {when} ({earlier.Sum.Numerator:#,0} of {earlier.Sum.Denominator:#,0}, {ReadingWords.Percent(earlier.Sum)}) by more than chance");
    }
}
