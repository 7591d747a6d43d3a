using KpiBoard.Counting;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Ledger;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Web.Definitions;

/// <summary>A measure's definition in words.</summary>
public static class DefinitionWords
{
    /// <summary>The measures by where they come from, in the order of the rule book.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<Measure> Measures)> Groups { get; } =
    [
        ("Key performance indicator 2: education, training and employment", [.. Counted("kpi2_")]),
        ("Key performance indicator 3: special educational needs and additional learning needs", [.. Counted("kpi3_")]),
        ("What inspectors asked boards to watch", [.. RuleBook.Standard.Measures.Concat(Publication.Measures).Distinct().Where(measure => !measure.Id.StartsWith("kpi", StringComparison.Ordinal))]),
    ];

    /// <summary>Null when there is no such measure.</summary>
    public static Measure? Find(string id) => Groups.SelectMany(group => group.Measures).FirstOrDefault(measure => measure.Id == id);

    public static string Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Share => "A share of children: each counts once, and only when it is one of those asked about",
        MeasureKind.Change => "A change of the same children from start to end: those who gained less those who lost",
        MeasureKind.RatioOfSums => "A ratio of sums over children of whom it is known",
        _ => "Two counts of different children beside each other; no percentage",
    };

    public static string Of(Polarity polarity) => polarity switch
    {
        Polarity.HigherIsBetter => "Higher is better",
        Polarity.LowerIsBetter => "Lower is better",
        _ => "Neither higher nor lower is better",
    };

    /// <summary>Where what is counted is written.</summary>
    public static string RestsOn(Measure measure) => DecidedBy.SourceOf(measure) switch
    {
        Sources.Exclusions => "The return of exclusions; a child it does not cover is not known",
        Sources.PartTimeTimetables => "The return of part-time timetables; a child it does not cover is not known",
        Sources.Attendance => "The return of attendance; a child it does not cover is not known",
        Sources.Attainment => "The file of attainment; without it nobody is known",
        _ => "The case extract alone",
    };

    private static IEnumerable<Measure> Counted(string prefix) => RuleBook.Standard.Measures.Where(measure => measure.Id.StartsWith(prefix, StringComparison.Ordinal));
}
