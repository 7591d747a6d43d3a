using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Changes;

/// <summary>Counts a service from two sets of files for the same day, and says what the second changes.</summary>
public static class ServiceChange
{
    /// <summary>The caseload of the day, the running quarter and the last that is over, and every other quarter in which something differs; the newest first.</summary>
    /// <param name="asOf">Orders that end later do not count yet.</param>
    public static IReadOnlyList<PeriodChange> Between(ServiceRecord before, ServiceRecord after, DateOnly asOf)
    {
        var (was, becomes) = (new Side(before, asOf), new Side(after, asOf));
        var always = new[] { Period.Of(asOf), Period.Of(Quarter.Of(asOf)), Period.Of(Quarter.LatestComplete(asOf)) };
        var others = was.Periods.Concat(becomes.Periods).Distinct().Except(always).OrderByDescending(period => period.Quarter);
        return
        [
            .. always.Select(period => Change(was, becomes, period)),
            .. others.Select(period => Change(was, becomes, period)).Where(change => !change.IsNothing),
        ];
    }

    private static PeriodChange Change(Side was, Side becomes, Period period)
    {
        var (before, after) = (was.In(period), becomes.In(period));
        var children =
            from id in before.Keys.Union(after.Keys, StringComparer.Ordinal)
            let change = ChildChange.Between(was.Of(id, before), becomes.Of(id, after))
            where change is not null
            orderby change.Movement, id
            select change;
        return new(
            period,
            [.. HeadlineChange.Headlines.Select(measure => new HeadlineChange(measure, HeadlineChange.Count(measure, before.Values), HeadlineChange.Count(measure, after.Values)))],
            [.. children]);
    }

    private sealed class Side
    {
        private static readonly Dictionary<string, ChildQuarter> Nobody = [];

        private readonly Dictionary<string, ChildRecord> records;
        private readonly Dictionary<Period, Dictionary<string, ChildQuarter>> counted;

        public Side(ServiceRecord service, DateOnly asOf)
        {
            records = service.Children.ToDictionary(record => record.Child.ChildId, StringComparer.Ordinal);
            counted = Cohorts.ByQuarter(service, asOf).Concat(Cohorts.Caseload(service, asOf))
                .GroupBy(child => child.Period)
                .ToDictionary(period => period.Key, period => period.ToDictionary(child => child.ChildId, StringComparer.Ordinal));
        }

        public IEnumerable<Period> Periods => counted.Keys;

        public Dictionary<string, ChildQuarter> In(Period period) => counted.GetValueOrDefault(period, Nobody);

        public CountedChild Of(string childId, Dictionary<string, ChildQuarter> counted) =>
            new(records.GetValueOrDefault(childId), counted.GetValueOrDefault(childId));
    }
}
