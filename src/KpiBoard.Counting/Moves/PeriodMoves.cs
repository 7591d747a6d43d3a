using KpiBoard.Counting.Changes;
using KpiBoard.Counting.Cohort;
using KpiBoard.Counting.Facts;

namespace KpiBoard.Counting.Moves;

/// <summary>The children of one period, to be asked what mending a finding could move.</summary>
public sealed class PeriodMoves
{
    private readonly Period period;
    private readonly Dictionary<string, ChildQuarter> counted;
    private readonly Dictionary<string, ChildRecord> records;
    private readonly IReadOnlyList<Ratio> now;

    /// <param name="children">The child-quarters of the period.</param>
    public PeriodMoves(Period period, ServiceRecord service, IEnumerable<ChildQuarter> children)
    {
        this.period = period;
        counted = children.ToDictionary(child => child.ChildId, StringComparer.Ordinal);
        records = service.Children.ToDictionary(record => record.Child.ChildId, StringComparer.Ordinal);
        now = [.. HeadlineChange.Headlines.Select(measure => HeadlineChange.Count(measure, counted.Values))];
    }

    /// <summary>The latest quarter that is over, and the caseload of the day.</summary>
    public static IReadOnlyList<PeriodMoves> Of(ServiceRecord service, DateOnly asOf)
    {
        var latest = Period.Of(Quarter.LatestComplete(asOf));
        return
        [
            new(latest, service, Cohorts.ByQuarter(service, asOf).Where(child => child.Period == latest)),
            new(Period.Of(asOf), service, Cohorts.Caseload(service, asOf)),
        ];
    }

    public PossibleMove Of(Mending mending)
    {
        IReadOnlyCollection<string> children = mending.IsOfWholeFile ? counted.Keys : mending.Children;
        var touched = children.Count(counted.ContainsKey);
        // A row of placements or needs brings nobody in: whose child is not counted is not counted with it either.
        var strays = BringsIn(mending.Bearing) ? 0 : mending.RowsOfNobody + children.Count(child => !records.ContainsKey(child));
        var comers = children.Count(child => ReachOf(mending.Bearing, child, 0) != Standing.None && !counted.ContainsKey(child))
            + (BringsIn(mending.Bearing) ? mending.RowsOfNobody : 0);
        var points = now.Select((_, headline) => Points(mending, children, headline, strays));
        return new(period, touched, comers, [.. points]);
    }

    private decimal? Points(Mending mending, IEnumerable<string> children, int headline, int strays)
    {
        var room = children.Aggregate(new Room(now[headline]), (room, child) => room.With(
            Reach.Of(HeadlineChange.Headlines[headline], counted.GetValueOrDefault(child)), ReachOf(mending.Bearing, child, headline)));
        if (BringsIn(mending.Bearing))
        {
            room = Enumerable.Range(0, mending.RowsOfNobody).Aggregate(room, (room, _) => room.With(Standing.Out, Standing.Anywhere));
        }
        else if (mending.Bearing == (headline == 0 ? Bearing.Placement : Bearing.LearningNeed))
        {
            room = room.WithStrays(strays, canTakeAway: headline == 0);
        }

        return room.Points();
    }

    private Standing ReachOf(Bearing bearing, string child, int headline)
    {
        var here = counted.GetValueOrDefault(child);
        return Reach.Of(bearing, isForLearningNeeds: headline == 1, here, HasOtherOrder(child, here));
    }

    private bool HasOtherOrder(string child, ChildQuarter? here) => records.TryGetValue(child, out var record)
        && record.Orders.Any(order => order.OrderId != here?.Order.OrderId && IsOfPeriod(order));

    private bool IsOfPeriod(Order order) => period.Day is { } day
        ? order.Began <= day && (order.EndDate is null || order.EndDate >= day)
        : order.EndDate is { } end && Period.Of(Quarter.Of(end)) == period;

    private static bool BringsIn(Bearing bearing) => bearing is Bearing.Order or Bearing.OrderCounts or Bearing.Child;
}
