using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of the board page of one service and one period, with counts or protected.</summary>
/// <remarks>
/// Both forms have their figures in the same order: <c>all</c> before splits, split, value, measure.
/// Source of the protected form: methods and conventions A6; see <see cref="Hiding"/> for the rule.
/// </remarks>
public static class Publication
{
    /// <summary>Children. A count from one to one below it is small, and hidden.</summary>
    public const int Threshold = 6;

    /// <summary>In page order.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
    [
        Rule("kpi2_total_suitable_end"),
        UnsuitableEte.KnownAtEnd,
        Rule("ete_suitability_unknown_end"),
        Rule("ete_not_recorded_end"),
        Rule("kpi3_identified_sendaln"),
        Rule("kpi3_sendaln_plan"),
        Rule("excluded_permanently_ever"),
        Rule("suspended_last_year"),
        Rule("excluded_ever"),
        Rule("part_time_timetable_end"),
        Rule("part_time_timetable_over_six_weeks"),
        Rule("part_time_timetable_review_overdue"),
    ];

    /// <summary>Beside <c>all</c>.</summary>
    public static IReadOnlyList<Split> Splits { get; } =
        [ByOrderType.Split, BySchoolAge.Split, BySex.Split, ByEthnicity.Split, ByProvision.Split];

    /// <summary>Every figure with its counts, for those who may see them.</summary>
    /// <exception cref="ArgumentException">The children are of several services or periods.</exception>
    public static IReadOnlyList<PublishedFigure> WithCounts(IReadOnlyList<ChildQuarter> childrenOfOnePeriod) =>
        [.. CountsOf(childrenOfOnePeriod, Splits).Figures.Select(figure => figure.WithCounts())];

    /// <summary>Every figure, hidden where it would tell a small count or help to tell one.</summary>
    /// <remarks>Totals come first: a split that would cost one is left out whole, down to which values it has, for each of them is a child at least.</remarks>
    /// <exception cref="ArgumentException">The children are of several services or periods.</exception>
    public static IReadOnlyList<PublishedFigure> Protected(IReadOnlyList<ChildQuarter> childrenOfOnePeriod) =>
        childrenOfOnePeriod.Count < Threshold
            ? [.. CountsOf(childrenOfOnePeriod, []).Figures.Select(figure => figure.Hidden())]
            : TotalsFirst(childrenOfOnePeriod);

    private static List<PublishedFigure> TotalsFirst(IReadOnlyList<ChildQuarter> children)
    {
        var (best, everything) = (Protected(children, []), Protected(children, Splits));
        var totals = TotalsShown(best);
        if (TotalsShown(everything) == totals)
        {
            return everything;
        }

        List<Split> kept = [];
        foreach (var split in Splits)
        {
            var withSplit = Protected(children, [.. kept, split]);
            if (TotalsShown(withSplit) == totals)
            {
                kept.Add(split);
                best = withSplit;
            }
        }

        return best;
    }

    private static int TotalsShown(IEnumerable<PublishedFigure> figures) => figures.Count(figure => figure is { Split: "all", IsHidden: false });

    private static List<PublishedFigure> Protected(IReadOnlyList<ChildQuarter> children, IReadOnlyList<Split> splits)
    {
        var counts = CountsOf(children, splits);
        var hiding = new Hiding(counts);
        return [.. counts.Figures.Select(figure => hiding.Shows(figure) ? figure.WithCounts() : figure.Hidden())];
    }

    internal static bool IsSmall(int count) => count is > 0 and < Threshold;

    private static PublishedCounts CountsOf(IReadOnlyList<ChildQuarter> children, IReadOnlyList<Split> splits)
    {
        if (children.Select(child => (child.ServiceCode, child.Period)).Distinct().Count() > 1)
        {
            throw new ArgumentException("The children must be of one service and one period.", nameof(children));
        }

        return new(new(children, splits));
    }

    private static Measure Rule(string id) => RuleBook.Standard[id];
}
