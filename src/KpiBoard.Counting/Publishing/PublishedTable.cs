using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>The counts of one period by their names, for all children and for each value of the splits.</summary>
/// <remarks>See <see cref="Meaning"/> for the names.</remarks>
internal sealed class PublishedTable
{
    private readonly Dictionary<(string Name, Part Part), int> counts;

    private PublishedTable(IEnumerable<Part> parts, Dictionary<(string Name, Part Part), int> counts)
    {
        this.counts = counts;
        Parts = [.. parts];
        Names = counts.Keys.Select(count => count.Name).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every value that some child has: <c>all</c> first, then by split and value.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>The names that are counted.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Each with its counts, in page order.</summary>
    public IReadOnlyList<PublishedFigure> Figures =>
    [
        .. from part in Parts
           from measure in RuleBook.Standard.Published
           select new PublishedFigure(measure.Id, part.Split, part.Value, this[measure.Id, part], this[Meaning.DenominatorOf(measure.Id), part]),
    ];

    /// <summary>Children.</summary>
    public int this[string name, Part part] => counts[(name, part)];

    public static PublishedTable Of(IReadOnlyList<ChildQuarter> children, IReadOnlyList<Split> splits)
    {
        var measures = RuleBook.Standard.Published;
        string[] names = [.. measures.SelectMany(measure => new[] { measure.Id, Meaning.DenominatorOf(measure.Id) }).Distinct()];
        Split[] inOrder = [Split.All, .. splits.OrderBy(split => split.Name, StringComparer.Ordinal)];
        var parts = inOrder.SelectMany(split => children.SelectMany(split.ValuesOf).Distinct().Order(StringComparer.Ordinal).Select(value => new Part(split.Name, value))).ToList();
        var counts = parts.SelectMany(part => names.Select(name => (name, part))).ToDictionary(key => key, _ => 0);
        foreach (var child in children)
        {
            List<string> holds = [.. measures.SelectMany(measure => NamesOf(measure, child)).Distinct()];
            foreach (var key in inOrder.SelectMany(split => split.ValuesOf(child).Select(value => new Part(split.Name, value))).SelectMany(part => holds.Select(name => (name, part))))
            {
                counts[key]++;
            }
        }

        return new(parts, counts);
    }

    /// <summary>The counts of figures, and what they are counts of. A figure that is not there is not counted.</summary>
    public static PublishedTable Of(IReadOnlyList<ReleasedFigure> figures)
    {
        Dictionary<(string, Part), int> counts = [];
        foreach (var figure in figures)
        {
            counts[(figure.Measure, figure.Part)] = checked((int)figure.Numerator);
            counts[(Meaning.DenominatorOf(figure.Measure), figure.Part)] = checked((int)figure.Denominator);
        }

        return new(figures.Select(figure => figure.Part).Distinct(), counts);
    }

    private static IEnumerable<string> NamesOf(Measure measure, ChildQuarter child)
    {
        var adds = measure.Adds(child);
        return adds.Denominator == 0 ? [] : adds.Numerator == 0 ? [Meaning.DenominatorOf(measure.Id)] : [measure.Id, Meaning.DenominatorOf(measure.Id)];
    }
}
