using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>Whom each measure of the publication set counts in one period, and how its splits part them.</summary>
internal sealed class PublishedSets
{
    private readonly Dictionary<string, (ChildSet Met, ChildSet Of)> byMeasure;

    public PublishedSets(IReadOnlyList<ChildQuarter> children)
    {
        byMeasure = Publication.Measures.ToDictionary(
            measure => measure.Id,
            measure => (
                ChildSet.Where(children, child => measure.Adds(child).Numerator != 0),
                ChildSet.Where(children, child => measure.Adds(child).Denominator != 0)));
        Parts = [.. Publication.Splits.OrderBy(split => split.Name, StringComparer.Ordinal).Prepend(Split.All).SelectMany(split => PartsOf(split, children))];
    }

    /// <summary>Every value that some child has: <c>all</c> first, then by split and value.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>The numerator's children.</summary>
    public ChildSet Met(string measure) => byMeasure[measure].Met;

    /// <summary>The denominator's children.</summary>
    public ChildSet Of(string measure) => byMeasure[measure].Of;

    private static IEnumerable<Part> PartsOf(Split split, IReadOnlyList<ChildQuarter> children) =>
        from value in children.SelectMany(split.ValuesOf).Distinct().Order(StringComparer.Ordinal)
        select new Part(split.Name, value, ChildSet.Where(children, child => split.Holds(child, value)));
}
