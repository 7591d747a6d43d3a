using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;
using KpiBoard.Counting.Publishing;

namespace KpiBoard.Counting.Conflicts;

/// <summary>What a ruling would move: the measures of the board page in the latest quarter that is over and in the caseload of the day.</summary>
public sealed class RulingEffects
{
    private readonly ServiceRecord service;
    private readonly DateOnly asOf;
    private readonly Dictionary<string, ChildRecord> children;
    private readonly Dictionary<Period, Ratio[]> now;

    /// <param name="service">As it counts now: rulings that hold are heeded.</param>
    public RulingEffects(ServiceRecord service, DateOnly asOf)
    {
        (this.service, this.asOf) = (service, asOf);
        children = service.Children.ToDictionary(child => child.Child.ChildId, StringComparer.Ordinal);
        now = Periods.ToDictionary(period => period, period => Sum(service.Children, period));
    }

    /// <summary>The board page's measures, and those of hours and plans that a conflict is of.</summary>
    public static IReadOnlyList<Measure> Measures { get; } =
        [.. Publication.Measures, RuleBook.Standard["kpi2_offered_full_time_end"]];

    private IEnumerable<Period> Periods => [Period.Of(Quarter.LatestComplete(asOf)), Period.Of(asOf)];

    /// <summary>The figures that would be others if the side were right.</summary>
    /// <exception cref="KeyNotFoundException">The conflict is of no child of the service.</exception>
    public IReadOnlyList<MovedFigure> Of(Conflict conflict, bool isForCase)
    {
        var before = children[conflict.ChildId];
        var after = conflict.Settle(before, isForCase);
        return [.. Periods.SelectMany(period => Moves(period, Sum([before], period), Sum([after], period)))];
    }

    private IEnumerable<MovedFigure> Moves(Period period, Ratio[] before, Ratio[] after)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] != after[i])
            {
                var all = now[period][i];
                yield return new(period, Measures[i], all, new(all.Numerator - before[i].Numerator + after[i].Numerator, all.Denominator - before[i].Denominator + after[i].Denominator));
            }
        }
    }

    private Ratio[] Sum(IReadOnlyList<ChildRecord> of, Period period)
    {
        var sums = new Ratio[Measures.Count];
        foreach (var child in ChildrenOf(service with { Children = of }, period))
        {
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += Measures[i].Adds(child);
            }
        }

        return sums;
    }

    private IEnumerable<ChildQuarter> ChildrenOf(ServiceRecord part, Period period) => period.Day is { } day
        ? Cohorts.Caseload(part, day)
        : Cohorts.ByQuarter(part, asOf).Where(child => child.Period == period);
}
