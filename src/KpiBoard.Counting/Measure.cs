using KpiBoard.Counting.Cohort;

namespace KpiBoard.Counting;

/// <summary>One measure of the rule book: its words, and what each child-quarter adds to its two counts.</summary>
/// <param name="Id">The YJB's own key for KPI 2 and 3, ours for the rest.</param>
/// <param name="Title">The measure in plain words.</param>
/// <param name="Counts">What is counted, and of whom.</param>
/// <param name="Source">Where the definition comes from.</param>
/// <param name="Adds">What one child-quarter adds to the numerator and to the denominator.</param>
public sealed record Measure(
    string Id,
    string Title,
    string Counts,
    MeasureKind Kind,
    Polarity Polarity,
    string Source,
    Func<ChildQuarter, Ratio> Adds)
{
    /// <summary>The first day of the first quarter the definition is applied to.</summary>
    public DateOnly ValidFrom { get; init; } = Cohorts.FirstDay;

    /// <summary>A share of children: whether one is <paramref name="met"/> is asked only when it is one <paramref name="of"/> them.</summary>
    public static Measure Share(
        string id, string title, string counts, Polarity polarity, string source, Func<ChildQuarter, bool> met, Func<ChildQuarter, bool> of) =>
        new(id, title, counts, MeasureKind.Share, polarity, source, child => of(child) ? new(met(child) ? 1 : 0, 1) : default);

    /// <summary>A change of all children from start to end: those who came to be so, less those who ceased to.</summary>
    public static Measure Change(string id, string title, string counts, Polarity polarity, string source, Func<EteAtMoment, bool> met) =>
        new(id, title, counts, MeasureKind.Change, polarity, source, child => new((met(child.AtEnd) ? 1 : 0) - (met(child.AtStart) ? 1 : 0), 1));

    /// <summary>A ratio of sums over the children <paramref name="of"/> whom it is known.</summary>
    public static Measure RatioOfSums(
        string id, string title, string counts, Polarity polarity, string source, Func<ChildQuarter, long> sum, Func<ChildQuarter, long> beside, Func<ChildQuarter, bool> of) =>
        new(id, title, counts, MeasureKind.RatioOfSums, polarity, source, child => of(child) ? new(sum(child), beside(child)) : default);

    /// <summary>Every child-quarter: the denominator of most measures.</summary>
    public static bool Everyone(ChildQuarter child) => child is not null;
}
