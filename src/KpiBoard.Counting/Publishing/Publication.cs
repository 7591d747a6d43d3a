using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of one service and one period that readers see, with counts or protected.</summary>
/// <remarks>
/// Both forms have their figures in the same order: <c>all</c> before splits, split, value, measure.
/// Source of the protected form: methods and conventions A6; see <see cref="Hiding"/> for the rule.
/// </remarks>
public static class Publication
{
    /// <summary>Children. A count from one to one below it is small, and hidden.</summary>
    public const int Threshold = 6;

    /// <summary>In page order; see <see cref="RuleBook.Published"/>.</summary>
    public static IReadOnlyList<Measure> Measures => RuleBook.Standard.Published;

    /// <summary>Beside <c>all</c>; see <see cref="RuleBook.PublishedSplits"/>.</summary>
    public static IReadOnlyList<Split> Splits => RuleBook.PublishedSplits;

    /// <summary>The measure is of all children, so that its denominator is how many there are.</summary>
    public static bool CountsEveryChild(string measure) => Meaning.DenominatorOf(measure) == Meaning.Children;

    /// <summary>Every figure with its counts, for those who may see them.</summary>
    /// <exception cref="ArgumentException">The children are of several services or periods.</exception>
    public static IReadOnlyList<PublishedFigure> WithCounts(IReadOnlyList<ChildQuarter> childrenOfOnePeriod) =>
        TableOf(childrenOfOnePeriod, Splits).Figures;

    /// <summary>Every figure, hidden where it would tell a small count or help to tell one.</summary>
    /// <remarks>What was told before is no news: where a small count follows from it whatever is hidden now, it alone is told.</remarks>
    /// <param name="earlier">What was released of the period before: nothing of it, and of this, can be worked out from both together.</param>
    /// <param name="threshold">Children. A count from one to one below it is small.</param>
    /// <exception cref="ArgumentException">The children are of several services or periods.</exception>
    public static IReadOnlyList<PublishedFigure> Protected(
        IReadOnlyList<ChildQuarter> childrenOfOnePeriod, IReadOnlyList<Release>? earlier = null, int threshold = Threshold)
    {
        if (childrenOfOnePeriod.Count < threshold)
        {
            return [.. TableOf(childrenOfOnePeriod, []).Figures.Select(Hidden)];
        }

        var table = TableOf(childrenOfOnePeriod, Splits);
        if (earlier is [.., var last] && last.Shows(table.Figures) is { } again)
        {
            return again;
        }

        PublishedCounts counts = new(table, earlier ?? [], threshold);
        var shown = Hiding.Shown(counts.Table, threshold) ?? counts.Table.Figures.Where(figure => figure.WasTold == true).ToHashSet();
        return [.. counts.Figures.Select((figure, i) => shown.Contains(counts.Table.Figures[i]) ? figure : Hidden(figure))];
    }

    /// <summary>How many figures could be shown at most: by the rules for each sum alone, which whoever protects the period must keep. See <see cref="MostShown"/>.</summary>
    /// <exception cref="ArgumentException">The children are of several services or periods.</exception>
    public static int MostShownOf(IReadOnlyList<ChildQuarter> childrenOfOnePeriod, int threshold = Threshold)
    {
        PublishedCounts counts = new(TableOf(childrenOfOnePeriod, Splits), [], threshold);
        var shown = MostShown.Of(counts.Table, threshold);
        return childrenOfOnePeriod.Count < threshold ? 0 : counts.Table.Figures.Take(counts.Figures.Count).Count(shown.Contains);
    }

    internal static PublishedFigure Hidden(PublishedFigure figure) => figure with { Numerator = null, Denominator = null };

    private static PublishedTable TableOf(IReadOnlyList<ChildQuarter> children, IReadOnlyList<Split> splits)
    {
        if (children.Select(child => (child.ServiceCode, child.Period)).Distinct().Count() > 1)
        {
            throw new ArgumentException("The children must be of one service and one period.", nameof(children));
        }

        return PublishedTable.Of(children, splits);
    }
}
