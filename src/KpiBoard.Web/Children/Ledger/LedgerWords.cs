using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;
using KpiBoard.Web.Board;

namespace KpiBoard.Web.Children.Ledger;

/// <summary>A figure and where children stand in it, in words.</summary>
public static class LedgerWords
{
    /// <summary>The figure with its counts, as the board page has it where it shows it.</summary>
    public static string Figure(Measure measure, Ratio ratio) => (measure.Kind, IsBeside(measure)) switch
    {
        (MeasureKind.Change, _) => $"{Signed(ratio.Numerator)} of {Number(ratio.Denominator)}",
        (_, true) => $"{Number(ratio.Numerator)} beside {Number(ratio.Denominator)}",
        _ => ratio.Denominator == 0 ? "nobody could be counted" : FigureWords.Of(ratio),
    };

    /// <summary>What one child adds; null where it is told by where the child stands.</summary>
    public static string? Adds(Measure measure, Ratio adds) => measure.Kind switch
    {
        MeasureKind.Share => null,
        MeasureKind.Change => Signed(adds.Numerator),
        _ => $"{Number(adds.Numerator)} {(IsBeside(measure) ? "beside" : "of")} {Number(adds.Denominator)}",
    };

    public static string Title(Place place) => place switch
    {
        Place.Counted => "Counted",
        Place.NotCounted => "Not counted",
        Place.NotKnown => "Not known",
        _ => "Not asked",
    };

    /// <summary>The rule that puts children there.</summary>
    public static string Rule(Measure measure, Place place) => (place, measure.Kind) switch
    {
        (Place.Counted, MeasureKind.Change) => $"Counted, for they are no longer as they were at the start: {InSentence(What(measure))}.",
        (Place.Counted, _) => $"{What(measure)}.",
        (Place.NotCounted, MeasureKind.Change) => "The same at the start and at the end, so that nothing changes.",
        (Place.NotCounted, MeasureKind.Share) => $"Of {Whom(measure)}, and not: {InSentence(What(measure))}.",
        (Place.NotCounted, _) => "They add to the second count, and nothing to the first.",
        (Place.NotKnown, _) => $"Left out of the figure: no return on {SourceTitle(DecidedBy.SourceOf(measure))} covers them. Either the service has none, or it names neither the child nor its UPN.",
        _ when measure.Kind == MeasureKind.CountsBeside => "In neither of the two counts.",
        _ => $"Left out of the figure: it is of {Whom(measure)}.",
    };

    /// <summary>What is counted of a measure: the first half of its sentence.</summary>
    internal static string What(Measure measure) => measure.Counts[..Cut(measure)];

    /// <summary>Of whom: the second half.</summary>
    internal static string Whom(Measure measure) => measure.Counts[(Cut(measure) + (IsBeside(measure) ? ", beside " : ", of ").Length)..];

    public static string SourceTitle(Sources source) => source switch
    {
        Sources.Exclusions => "exclusions",
        Sources.PartTimeTimetables => "part-time timetables",
        Sources.Attendance => "attendance",
        _ => "attainment",
    };

    private static string InSentence(string text) => string.Concat(text[..1].ToLowerInvariant(), text[1..]);

    private static bool IsBeside(Measure measure) => measure.Counts.Contains(", beside ", StringComparison.Ordinal);

    private static int Cut(Measure measure) => measure.Counts.LastIndexOf(IsBeside(measure) ? ", beside " : ", of ", StringComparison.Ordinal);

    private static string Signed(long number) => number.ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture);

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
