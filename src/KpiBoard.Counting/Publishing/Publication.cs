using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Splits;

namespace KpiBoard.Counting.Publishing;

/// <summary>The figures of the board page of one service and one period, with counts or protected.</summary>
/// <remarks>
/// Both forms have the same figures in the same order: <c>all</c> before splits, split, value, measure.
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
        [.. CountsOf(childrenOfOnePeriod).Figures.Select(figure => figure.WithCounts())];

    /// <summary>Every figure, hidden where it would tell a small count or help to tell one.</summary>
    /// <exception cref="ArgumentException">The children are of several services or periods.</exception>
    public static IReadOnlyList<PublishedFigure> Protected(IReadOnlyList<ChildQuarter> childrenOfOnePeriod)
    {
        var counts = CountsOf(childrenOfOnePeriod);
        if (childrenOfOnePeriod.Count < Threshold)
        {
            return [.. counts.Figures.Select(figure => figure.Hidden())];
        }

        var hiding = new Hiding(counts);
        return [.. counts.Figures.Select(figure => hiding.Shows(figure) ? figure.WithCounts() : figure.Hidden())];
    }

    internal static bool IsSmall(int count) => count is > 0 and < Threshold;

    private static PublishedCounts CountsOf(IReadOnlyList<ChildQuarter> children)
    {
        if (children.Select(child => (child.ServiceCode, child.Period)).Distinct().Count() > 1)
        {
            throw new ArgumentException("The children must be of one service and one period.", nameof(children));
        }

        return new(new(children));
    }

    private static Measure Rule(string id) => RuleBook.Standard[id];
}
