using System.Globalization;
using KpiBoard.Counting;
using KpiBoard.Counting.Cohort;
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

    /// <summary>A measure's title. Two have the same: the YJB's own of unsuitable ETE holds the unknown too.</summary>
    public static string Title(Measure measure) =>
        measure.Id == "kpi2_total_unsuitable_end" ? $"{measure.Title}, or of unknown suitability" : measure.Title;

    /// <summary>What a measure says of one child.</summary>
    public static string OfChild(Measure measure, ChildQuarter child)
    {
        var entry = LedgerEntry.Of(measure, child);
        return (entry.Place, measure.Kind) switch
        {
            (Place.NotKnown or Place.NotAsked, _) => Title(entry.Place),
            (_, MeasureKind.Share) => entry.Place == Place.Counted ? "Yes" : "No",
            (_, MeasureKind.Change) => entry.Adds.Numerator switch { > 0 => "Came to be so", < 0 => "Ceased to be so", _ => "No change" },
            _ => Adds(measure, entry.Adds)!,
        };
    }

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
        (Place.Counted, MeasureKind.Change) => "At the end they are not as they were at the start: +1 came to be so, −1 ceased to be so.",
        (Place.Counted, MeasureKind.Share) => $"Among {InSentence(What(measure))}.",
        (Place.Counted, _) => $"They add to the first count: {InSentence(What(measure))}.",
        (Place.NotCounted, MeasureKind.Change) => "The same at the start and at the end, so that nothing changes.",
        (Place.NotCounted, MeasureKind.Share) => $"Among {Whom(measure)}, but not among {InSentence(What(measure))}.",
        (Place.NotCounted, _) => "They add to the second count, and nothing to the first.",
        (Place.NotKnown, _) => $"Left out of the figure: no return on {SourceTitle(DecidedBy.SourceOf(measure))} covers them. Either the service has none, or it names neither the child nor its UPN.",
        _ when measure.Kind == MeasureKind.CountsBeside => "In neither of the two counts.",
        _ => $"Left out of the figure: it is of {Whom(measure)}.",
    };

    /// <summary>What is counted of a measure: the first half of its sentence.</summary>
    internal static string What(Measure measure) => measure.Counts[..Cut(measure)];

    /// <summary>Of whom: the second half, which must stand without the first.</summary>
    internal static string Whom(Measure measure) => measure.Counts[(Cut(measure) + (IsBeside(measure) ? ", beside " : ", of ").Length)..] switch
    {
        "children with one" => "children with an EHCP or IDP",
        "children on one" => "children on a part-time timetable",
        var whom => whom,
    };

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
